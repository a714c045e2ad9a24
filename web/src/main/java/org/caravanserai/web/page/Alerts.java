package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.shipments.clock.ClockKind;
import org.caravanserai.shipments.exception.InboxView;

/**
 * The sentence of an alert. The inbox keeps moments, places and containers as programs write them;
 * here they are said as people do.
 */
@RequestScoped
public class Alerts {

    private static final String CONTAINER = "[A-Z]{4}\\d{7}";

    private static final Set<String> CLOCKS =
            Arrays.stream(ClockKind.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject CurrentActor actor;
    @Inject Texts texts;
    @Inject Display show;
    @Inject Places places;

    public String sentence(InboxView alert) {
        return texts.of(alert.code(), alert.args().stream().map(this::spoken).toArray());
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

    private Object spoken(String argument) {
        if (argument.matches(CONTAINER)) {
            return show.container(argument);
        }
        if (CLOCKS.contains(argument)) {
            return texts.get("clock." + argument);
        }
        try {
            return show.moment(Instant.parse(argument));
        } catch (DateTimeParseException noMoment) {
            return places.name(argument);
        }
    }
}
