package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.web.words.AlertWords;

/** What pages say of an alert, and where they show the thing it is about. */
@RequestScoped
public class Alerts {

    @Inject CurrentActor actor;
    @Inject AlertWords words;
    @Inject Reader reader;
    @Inject Display show;

    public String sentence(InboxView alert) {
        return words.sentence(alert, reader.language(), show::moment);
    }

    /** Where the thing an alert is about is shown. */
    public String address(InboxView alert) {
        String kind = alert.subject().replaceFirst(":.*", "");
        String id = alert.subject().replaceFirst("^[a-z-]+:", "");
        return switch (kind) {
            case "container" -> container(id);
            case "quarantine" -> "/operator/quarantine.xhtml";
            case "guarantee" -> "/broker/guarantees.xhtml";
            default -> "/trace.xhtml?kind=" + kind + "&id=" + encoded(id);
        };
    }

    /** Who has no business with the corridor reads of its containers in their trace. */
    private String container(String number) {
        boolean corridor =
                RailEntry.of("/operator/containers.xhtml")
                        .filter(page -> page.isFor(actor.get()))
                        .isPresent();
        return corridor
                ? "/operator/container.xhtml?id=" + encoded(number)
                : new Subject("container", number).address();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
