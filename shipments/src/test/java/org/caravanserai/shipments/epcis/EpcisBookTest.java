package org.caravanserai.shipments.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.caravanserai.shipments.tracking.Quarantine;
import org.caravanserai.shipments.tracking.QuarantineState;
import org.caravanserai.shipments.tracking.QuarantineView;
import org.caravanserai.shipments.tracking.TimelineRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EpcisBookTest {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    static final String ONE = "urn:epc:id:sscc:4006381.3339312345";
    static final String TWO = "urn:epc:id:sscc:4006381.3339312346";
    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static ContainerNumber box(int serial) {
        return ContainerNumber.parse(TrainListText.number(serial));
    }

    private static String aggregation(
            int serial, String action, String step, int hoursAgo, String... pallets) {
        String children =
                Stream.of(pallets).map(p -> '"' + p + '"').collect(Collectors.joining(","));
        return """
        {"eventID":"ni:///%1$s-%2$s-%3$d","type":"AggregationEvent","action":"%2$s",
         "eventTime":"%4$s","eventTimeZoneOffset":"+05:00",
         "bizStep":"https://ref.gs1.org/cbv/BizStep-%5$s",
         "parentID":"urn:epc:id:bic:%1$s","childEPCs":[%6$s],
         "readPoint":{"id":"urn:caravanserai:facility:KZ-KHORGOS-GATEWAY"}}
        """
                .formatted(
                        TrainListText.number(serial),
                        action,
                        hoursAgo,
                        NOW.minus(Duration.ofHours(hoursAgo)),
                        step,
                        children);
    }

    private static Captured capture(String... events) {
        try {
            JsonNode document =
                    new ObjectMapper()
                            .readTree(
                                    "{\"type\":\"EPCISDocument\",\"epcisBody\":{\"eventList\":["
                                            + String.join(",", events)
                                            + "]}}");
            return house.get(EpcisBook.class).capture(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> inside(int serial) {
        return house.get(EpcisBook.class).contents(box(serial)).stream()
                .map(EpcisBook.Content::epc)
                .toList();
    }

    @Test
    void palletsGoInAndOutAndTheBoxIsStrippedWithTheLast() {
        capture(aggregation(7700, "ADD", "packing", 9, ONE, TWO));
        assertThat(inside(7700)).containsExactly(ONE, TWO);

        capture(aggregation(7700, "DELETE", "unpacking", 5, ONE));
        assertThat(inside(7700)).containsExactly(TWO);
        assertThat(status(7700)).isNotEqualTo(ContainerStatus.STRIPPED);
        capture(aggregation(7700, "DELETE", "unpacking", 4, TWO));

        assertThat(inside(7700)).isEmpty();
        assertThat(status(7700)).isEqualTo(ContainerStatus.STRIPPED);
        assertThat(house.get(ContainerSheets.class).of(box(7700)).timeline())
                .extracting(TimelineRow::code)
                .containsExactly("STUFFED", "STRIPPED");
    }

    private static ContainerStatus status(int serial) {
        return house.get(ContainerSheets.class).of(box(serial)).container().status();
    }

    @Test
    void theSameEventAgainIsKnownAndOrderDoesNotMatter() {
        String out = aggregation(7701, "DELETE", "unpacking", 2, ONE);
        String in = aggregation(7701, "ADD", "packing", 6, ONE, TWO);
        capture(out);
        Captured late = capture(in, in);
        Captured again = capture(out);

        assertThat(late.captured()).isEqualTo(1);
        assertThat(late.repeated()).isEqualTo(1);
        assertThat(again.captured()).isZero();
        assertThat(inside(7701)).containsExactly(TWO);
        assertThat(house.get(EpcisBook.class).list(TWO, 0, 10))
                .extracting(EpcisBook.Entry::raw)
                .anyMatch(raw -> raw.contains(box(7701).value()));
    }

    @Test
    void whatTheSchemaForbidsIsRefusedFieldByField() {
        String sound = aggregation(7703, "ADD", "packing", 3, ONE);
        assertThat(
                        capture(
                                        sound.replace("\"+05:00\"", "\"5\""),
                                        sound.replace("\"ADD\"", "\"PUT\""),
                                        sound.replace("\"action\":\"ADD\",", ""),
                                        sound.replace(
                                                "https://ref.gs1.org/cbv/BizStep-packing", "wrap"),
                                        sound.replace("\"" + ONE + "\"", "\"pallet 7\""),
                                        sound.replace("[\"" + ONE + "\"]", "[]"),
                                        sound.replaceAll("\"parentID\":\"[^\"]*\",", ""))
                                .refused())
                .extracting(q -> q.code() + " " + (q.args().isEmpty() ? "" : q.args().get(0)))
                .containsExactly(
                        "epcis-field-wrong eventTimeZoneOffset",
                        "epcis-field-wrong action",
                        "epcis-field-missing action",
                        "epcis-field-wrong bizStep",
                        "epcis-field-wrong childEPCs",
                        "epcis-names-nothing ",
                        "epcis-field-missing parentID");
        assertThat(capture(sound).captured()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedWaitsInQuarantineUntilItIsMended() {
        String broken = aggregation(7704, "PUT", "packing", 3, ONE);
        assertThat(capture(broken).refused()).hasSize(1);
        Quarantine quarantine = house.get(Quarantine.class);
        QuarantineView kept =
                quarantine.list(QuarantineState.OPEN, 0, 100).stream()
                        .filter(one -> one.raw().contains(box(7704).value()))
                        .findFirst()
                        .orElseThrow();
        assertThat(kept.code()).isEqualTo("epcis-field-wrong");
        assertThatThrownBy(() -> quarantine.replay(kept.id(), kept.raw()))
                .isInstanceOf(InvalidInput.class);

        quarantine.replay(kept.id(), kept.raw().replace("\"PUT\"", "\"ADD\""));
        assertThat(inside(7704)).containsExactly(ONE);
        assertThat(house.get(EpcisEvents.class).shown(ONE, 0, 100))
                .anySatisfy(
                        event -> {
                            assertThat(event.parent()).endsWith(box(7704).value());
                            assertThat(event.wrongAt()).isNull();
                        });
    }

    @Test
    void whatItsSenderDeclaresWrongCountsNoMore() {
        String in = aggregation(7705, "ADD", "packing", 6, ONE, TWO);
        capture(in);
        assertThat(inside(7705)).containsExactly(ONE, TWO);
        String back =
                in.replaceFirst(
                        "\\{",
                        "{\"errorDeclaration\":{\"declarationTime\":\"2026-11-20T10:00:00Z\","
                                + "\"reason\":\"did_not_occur\"},");
        capture(back);

        assertThat(inside(7705)).isEmpty();
        assertThat(house.get(ContainerSheets.class).of(box(7705)).timeline()).isEmpty();
        assertThat(house.get(EpcisEvents.class).shown(EpcisReader.BIC + box(7705).value(), 0, 9))
                .singleElement()
                .satisfies(event -> assertThat(event.wrongReason()).isEqualTo("did_not_occur"));
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReason() {
        Captured captured =
                capture(
                        "{\"type\":\"Strange\",\"eventID\":\"x\"}",
                        "{\"type\":\"ObjectEvent\",\"eventID\":\"y\",\"eventTime\":\"today\"}");

        assertThat(captured.refused())
                .extracting(q -> q.code())
                .containsExactly("epcis-type-unknown", "event-time-malformed");
        assertThatThrownBy(
                        () ->
                                house.get(EpcisBook.class)
                                        .capture(new ObjectMapper().createObjectNode()))
                .isInstanceOf(InvalidInput.class);
    }
}
