package org.caravanserai.shipments.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/**
 * Reads an event in the shape of DCSA Track and Trace 3.0 (schema of the DCSA Conformance Gateway).
 *
 * <p>Facilities are named by our own code with provider CUSTOM, or else by UN/LOCODE through the
 * dated external codes. What cannot be read is complained of by an {@link Unreadable}.
 */
@ApplicationScoped
class DcsaReader {

    /** A source with a wrong time zone may be so much ahead, not more. */
    private static final Duration AHEAD = Duration.ofHours(24);

    private static final Duration HORIZON = Duration.ofDays(3660);
    private static final int LONGEST_ID = 500;
    private static final int LONGEST_SOURCE = 150;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,10}");
    private static final Set<String> TYPES =
            Set.of("SHIPMENT", "TRANSPORT", "EQUIPMENT", "IOT", "REEFER");
    private static final Set<String> PLACED = Set.of("TRANSPORT", "EQUIPMENT");

    @Inject Network network;
    @Inject HouseClock clock;

    /**
     * @throws org.caravanserai.kernel.problem.InvalidValue with the code of what is wrong
     */
    ReadEvent read(JsonNode event) {
        if (!event.isObject()) {
            throw new Unreadable("event-malformed");
        }
        String source =
                Fields.required(
                        "event-without-source",
                        LONGEST_SOURCE,
                        event,
                        "eventRouting",
                        "originatingParty",
                        "partyCode");
        String id = Fields.required("event-without-id", LONGEST_ID, event, "eventID");
        JsonNode classification = event.path("eventClassification");
        String type = type(classification);
        String code = code(classification, type);
        Classifier classifier = classifier(classification);
        OffsetDateTime at = happened(event, classifier);
        Facility facility = facility(event, type, at.toLocalDate());
        DcsaMeans means = new DcsaMeans(event);
        DcsaSubjects subjects = new DcsaSubjects(event);
        ReadEvent.Means by = means.read();
        subjects.requireAny(by);
        String raw = event.toString();
        return new ReadEvent(
                source,
                id,
                updated(event),
                raw,
                Hash.of(raw),
                type,
                code,
                classifier,
                micros(at),
                at.getOffset().getId(),
                facility == null ? null : facility.code(),
                Milestones.of(
                        code,
                        by.mode(),
                        Fields.text(event, "eventLocation", "facilityTypeCode"),
                        facility,
                        subjects.empty()),
                by,
                subjects.document(),
                subjects.empty(),
                subjects.seals(),
                event.path("isRetracted").asBoolean(false),
                subjects.sizeType(),
                subjects.containers());
    }

    private static String type(JsonNode classification) {
        String type = Fields.text(classification, "eventTypeCode");
        if (type == null || !TYPES.contains(type)) {
            throw new Unreadable("event-type-unknown", String.valueOf(type));
        }
        return type;
    }

    private static String code(JsonNode classification, String type) {
        String field = type.toLowerCase(Locale.ROOT) + "EventTypeCode";
        String code = Fields.text(classification, field);
        if (code == null || !CODE.matcher(code).matches()) {
            throw new Unreadable("event-code-missing", field);
        }
        return code;
    }

    private static Classifier classifier(JsonNode classification) {
        String given = Fields.text(classification, "eventClassifierCode");
        try {
            return Classifier.valueOf(String.valueOf(given));
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("event-classifier-unknown", String.valueOf(given));
        }
    }

    private OffsetDateTime happened(JsonNode event, Classifier classifier) {
        OffsetDateTime at = Fields.time(event, "eventDateTime");
        if (at == null) {
            throw new Unreadable("event-without-time");
        }
        Instant now = clock.now();
        if (classifier == Classifier.ACT && at.toInstant().isAfter(now.plus(AHEAD))) {
            throw new Unreadable("event-in-the-future", at);
        }
        if (Duration.between(now, at.toInstant()).abs().compareTo(HORIZON) > 0) {
            throw new Unreadable("event-time-absurd", at);
        }
        return at;
    }

    private Instant updated(JsonNode event) {
        OffsetDateTime given = Fields.time(event, "eventUpdatedDateTime");
        OffsetDateTime updated = given == null ? Fields.time(event, "eventCreatedDateTime") : given;
        if (updated == null) {
            return clock.now();
        }
        if (Duration.between(clock.now(), updated.toInstant()).abs().compareTo(HORIZON) > 0) {
            throw new Unreadable("event-time-absurd", updated);
        }
        return micros(updated);
    }

    private static Instant micros(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant()
                .truncatedTo(ChronoUnit.MICROS);
    }

    private Facility facility(JsonNode event, String type, LocalDate day) {
        JsonNode location = event.path("eventLocation");
        String code = Fields.text(location, "facility", "facilityCode");
        String provider = Fields.text(location, "facility", "facilityCodeListProvider");
        if (code != null && "CUSTOM".equalsIgnoreCase(provider)) {
            return network.find(code).orElseThrow(() -> new Unreadable("unknown-facility", code));
        }
        String unlocode = Fields.text(location, "UNLocationCode");
        if (unlocode != null) {
            return network.named(Network.UNLOCODE, unlocode.replace(" ", ""), day)
                    .orElseThrow(() -> new Unreadable("unknown-facility", unlocode));
        }
        if (PLACED.contains(type)) {
            throw code == null
                    ? new Unreadable("event-without-facility")
                    : new Unreadable("unknown-facility", code);
        }
        return null;
    }
}
