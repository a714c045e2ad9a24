package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.caravanserai.shipments.exception.InboxView;

/**
 * The sentence of an alert. The inbox keeps moments, places and containers as programs write them;
 * here they are said as people do.
 */
@RequestScoped
public class Alerts {

    private static final String CONTAINER = "[A-Z]{4}\\d{7}";

    @Inject Texts texts;
    @Inject Display show;
    @Inject Places places;

    public String sentence(InboxView alert) {
        return texts.of(alert.code(), alert.args().stream().map(this::spoken).toArray());
    }

    private Object spoken(String argument) {
        if (argument.matches(CONTAINER)) {
            return show.container(argument);
        }
        try {
            return show.moment(Instant.parse(argument));
        } catch (DateTimeParseException noMoment) {
            return places.name(argument);
        }
    }
}
