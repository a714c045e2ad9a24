package org.caravanserai.shipments.intake.edifact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.tracking.EventIntake;
import org.caravanserai.shipments.tracking.Incoming;
import org.caravanserai.shipments.tracking.IntakeResult;

/**
 * Takes interchanges of CODECO, COARRI and IFTSTA: each statement about a box becomes a tracking
 * event; what cannot be understood is kept in quarantine with its segments.
 */
@ApplicationScoped
@Retried
@Transactional
public class EdifactIntake {

    @Inject Network network;
    @Inject EventIntake intake;
    @Inject HouseClock clock;

    /** What came of an interchange, and what in it does not agree with itself. */
    public record Taken(IntakeResult events, List<Warning> warnings) {}

    /**
     * @param segment the tag of the segment that is wrong
     * @param code key of the sentence that says what is wrong with it, with the args
     */
    public record Warning(String segment, String code, List<Object> args) {}

    /**
     * @throws InvalidInput {@code edifact-malformed} or {@code edifact-without-sender}; then
     *     nothing is taken
     */
    public Taken accept(byte[] whole) {
        Interchange interchange = InterchangeReader.read(whole);
        List<Incoming> events = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>(interchange.warnings());
        for (Interchange.Message message : interchange.messages()) {
            List<Statement> statements = Statements.of(message);
            statements.forEach(statement -> events.add(event(interchange, message, statement)));
            countOf(message)
                    .filter(count -> !count.equals(String.valueOf(statements.size())))
                    .ifPresent(
                            count ->
                                    warnings.add(
                                            new Warning(
                                                    "CNT", "edifact-boxes-counted", List.of())));
        }
        return new Taken(intake.accept(events), List.copyOf(warnings));
    }

    /** How many boxes the message says it is about: CNT+16. */
    private static Optional<String> countOf(Interchange.Message message) {
        return message.body().first("CNT", "16").map(count -> count.at(1, 2));
    }

    private Incoming event(
            Interchange interchange, Interchange.Message message, Statement statement) {
        ObjectNode event = new DcsaEvent(interchange, message, statement).at(place(statement));
        InvalidValue refused = statement.refused();
        return new Incoming(event, refused);
    }

    /** By our own code, or by what another book called the place on the day it happened. */
    private Optional<Facility> place(Statement statement) {
        String code = statement.place() == null ? null : statement.place().at(2, 1);
        return code == null ? Optional.empty() : network.known(code, day(statement));
    }

    private LocalDate day(Statement statement) {
        return statement.about().all().stream()
                .filter(segment -> segment.is("DTM"))
                .map(dtm -> EdiTime.of(dtm, ZoneOffset.UTC))
                .filter(Objects::nonNull)
                .findFirst()
                .map(OffsetDateTime::toLocalDate)
                .orElseGet(() -> clock.now().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
