package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Events that a person enters. They become messages like those of a machine, with the person as
 * their source; but a person is told at once what is wrong, and nothing goes into quarantine.
 */
@ApplicationScoped
@Retried
@Transactional
public class HandEvents {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String RETRACTED = "isRetracted";

    @Inject EventIntake intake;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @return the messages that were kept, to be taken back by {@link #retract}
     * @throws InvalidInput naming the field
     */
    public String enter(HandEvent given) {
        return enterAll(List.of(given));
    }

    /** The same for several, in one batch: all of them or none. */
    public String enterAll(List<HandEvent> given) {
        ArrayNode events = MAPPER.createArrayNode();
        List<Problem> problems = new ArrayList<>();
        for (HandEvent one : given) {
            List<ContainerNumber> numbers = checked(one, problems);
            if (problems.isEmpty()) {
                numbers.forEach(number -> events.add(message(one, number)));
            }
        }
        InvalidInput.throwIfAny(problems);
        take(events);
        return events.toString();
    }

    private List<ContainerNumber> checked(HandEvent given, List<Problem> problems) {
        List<ContainerNumber> numbers = numbers(given.containers(), problems);
        seal(given.seal(), problems);
        if (given.facility() == null) {
            problems.add(Problem.of("facility", "required"));
        }
        if (given.at() == null) {
            problems.add(Problem.of("at", "required"));
        } else if (given.classifier() == Classifier.ACT && given.at().isAfter(clock.now())) {
            problems.add(Problem.of("at", "event-in-the-future", given.at()));
        }
        return numbers;
    }

    /** Takes events back that were entered by mistake; that they were entered stays on record. */
    public void retract(String messages) {
        try {
            ArrayNode events = (ArrayNode) MAPPER.readTree(messages);
            Instant now = clock.now();
            events.forEach(
                    event ->
                            ((ObjectNode) event)
                                    .put(RETRACTED, true)
                                    .put("eventUpdatedDateTime", now.toString()));
            take(events);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw InvalidInput.of("events", "json-malformed", 1);
        }
    }

    private void take(ArrayNode events) {
        intake.accept(events).quarantined().stream()
                .findFirst()
                .ifPresent(
                        why -> {
                            throw InvalidInput.of(null, why.code(), why.args().toArray());
                        });
    }

    private static List<ContainerNumber> numbers(String given, List<Problem> problems) {
        List<ContainerNumber> numbers = new ArrayList<>();
        for (String text : (given == null ? "" : given.strip()).split("[,;\\n\\r]+")) {
            try {
                numbers.add(ContainerNumber.parse(text));
            } catch (InvalidValue wrong) {
                problems.add(wrong.at("containers"));
            }
        }
        return numbers;
    }

    private static void seal(String given, List<Problem> problems) {
        try {
            if (given != null) {
                Seal.parse(given);
            }
        } catch (InvalidValue wrong) {
            problems.add(wrong.at("seal"));
        }
    }

    private ObjectNode message(HandEvent given, ContainerNumber number) {
        boolean transport = "DEPA".equals(given.what()) || "ARRI".equals(given.what());
        ObjectNode event = MAPPER.createObjectNode();
        event.putObject("eventRouting")
                .putObject("originatingParty")
                .put("partyCode", actor.get().user());
        event.put("eventID", "hand-" + UUID.randomUUID());
        event.put("eventDateTime", given.at().atOffset(given.offset()).toString());
        event.put("eventUpdatedDateTime", clock.now().toString());
        event.putObject("eventClassification")
                .put("eventTypeCode", transport ? "TRANSPORT" : "EQUIPMENT")
                .put("eventClassifierCode", given.classifier().name())
                .put(transport ? "transportEventTypeCode" : "equipmentEventTypeCode", given.what());
        event.putObject("eventLocation")
                .putObject("facility")
                .put("facilityCode", given.facility())
                .put("facilityCodeListProvider", "CUSTOM");
        means(given, event);
        ObjectNode equipment = event.putObject("equipmentDetails");
        equipment.put("equipmentReference", number.value());
        if (given.seal() != null) {
            equipment.putArray("seals").addObject().put("number", given.seal());
        }
        return event;
    }

    private static void means(HandEvent given, ObjectNode event) {
        boolean rail = given.train() != null || given.wagon() != null;
        if (!rail && given.vessel() == null && given.truck() == null) {
            return;
        }
        ObjectNode call = event.putObject("transportDetails").putObject("transportCall");
        if (given.vessel() != null) {
            call.put("modeOfTransport", "VESSEL")
                    .putObject("vesselTransport")
                    .put("vesselName", given.vessel());
            return;
        }
        if (given.truck() != null) {
            call.put("modeOfTransport", "TRUCK")
                    .putObject("truckTransport")
                    .putObject("tractorDetails")
                    .put("licensePlate", given.truck());
            return;
        }
        ObjectNode railway = call.put("modeOfTransport", "RAIL").putObject("railTransport");
        if (given.train() != null) {
            railway.put("railServiceReference", given.train());
        }
        if (given.wagon() != null) {
            railway.put("railCarReference", given.wagon());
        }
    }
}
