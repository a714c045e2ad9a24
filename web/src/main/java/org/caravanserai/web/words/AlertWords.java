package org.caravanserai.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/**
 * The sentence of an alert. The inbox keeps moments, places, kinds of hold and of clock as programs
 * write them; here they are said as people do, on pages and in the answers of the API alike.
 */
@ApplicationScoped
public class AlertWords {

    private static final String CONTAINER = "[A-Z]{4}\\d{7}";

    /** What differs between a list and what was found is kept by the code of its sentence. */
    private static final String CODE = "[a-z]+(-[a-z]+)+";

    private static final String UNSAID = "null";
    private static final String DASH = "–";

    @Inject Messages messages;
    @Inject Network network;

    /**
     * @param moment writes a moment by the clock of the reader
     */
    public String sentence(InboxView alert, Locale language, Function<Instant, String> moment) {
        Object[] args = alert.args().stream().map(arg -> spoken(arg, language, moment)).toArray();
        return messages.text(language, alert.code(), args);
    }

    private Object spoken(String arg, Locale language, Function<Instant, String> moment) {
        if (arg.matches(CONTAINER)) {
            return ContainerNumber.asReceived(arg).printed();
        }
        if (arg.isBlank() || arg.equals(UNSAID)) {
            return DASH;
        }
        for (String key : List.of("clock." + arg, "shipments.hold." + arg)) {
            if (messages.has(language, key)) {
                return messages.text(language, key);
            }
        }
        if (arg.matches(CODE) && messages.has(language, arg)) {
            return messages.text(language, arg);
        }
        try {
            return moment.apply(Instant.parse(arg));
        } catch (DateTimeParseException noMoment) {
            return network.find(arg).map((Facility f) -> f.name(language)).orElse(arg);
        }
    }
}
