package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;

/** The sites of the reader: what they are called and what time it is there. */
@Named
@RequestScoped
public class Sites {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    @Inject CurrentActor actor;
    @Inject Texts texts;

    /** The clock of whoever works at one site; otherwise that of Kazakhstan. */
    public ZoneId home() {
        Set<FacilityCode> own = actor.get().sites();
        return own.size() == 1 ? zone(own.iterator().next()) : KAZAKHSTAN;
    }

    /** The sites that the reader's lists show, in one line. */
    public String getNames() {
        Set<FacilityCode> own = actor.get().sites();
        return own.isEmpty()
                ? texts.get("frame.all-sites")
                : own.stream().map(FacilityCode::value).sorted().collect(Collectors.joining(", "));
    }

    public String getReader() {
        return actor.get().name();
    }

    /** Whether this is a demo, whose prints and pages must not be taken for real ones. */
    public boolean isTraining() {
        return Boolean.getBoolean("caravanserai.demo");
    }

    public ZoneId zone(FacilityCode site) {
        return KAZAKHSTAN;
    }
}
