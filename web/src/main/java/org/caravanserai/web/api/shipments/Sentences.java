package org.caravanserai.web.api.shipments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.words.AlertWords;

/** Puts codes and their arguments into the words of the caller. */
@ApplicationScoped
class Sentences {

    @Inject Messages messages;
    @Inject Problems problems;
    @Inject AlertWords words;
    @Inject Network network;

    String of(String code, List<?> args) {
        return messages.text(problems.language(), code, args.toArray());
    }

    /** An alert, its moments by the clock of its place, or of the prime meridian. */
    String of(InboxView alert) {
        Locale language = problems.language();
        ZoneId zone =
                alert.facility() == null
                        ? ZoneOffset.UTC
                        : network.find(String.valueOf(alert.facility()))
                                .map(Facility::zone)
                                .orElse(ZoneOffset.UTC);
        DateTimeFormatter form = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm (xxx)", language);
        return words.sentence(alert, language, at -> form.format(at.atZone(zone)));
    }

    Rejected of(Problem problem) {
        return new Rejected(
                problem.row(), problem.field(), problem.code(), of(problem.code(), problem.args()));
    }
}
