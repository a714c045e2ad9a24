package org.caravanserai.shipments.intake.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheet;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.caravanserai.shipments.tracking.Quarantine;
import org.caravanserai.shipments.tracking.QuarantineState;
import org.caravanserai.shipments.tracking.QuarantineView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EdifactIntakeTest {

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

    static EdifactIntake.Taken take(String text) {
        return take(text, StandardCharsets.ISO_8859_1);
    }

    static EdifactIntake.Taken take(String text, Charset charset) {
        byte[] bytes = text.replace("\n", "").getBytes(charset);
        return house.get(EdifactIntake.class).accept(bytes);
    }

    static ContainerSheet sheet(String number) {
        return house.get(ContainerSheets.class).of(ContainerNumber.asReceived(number));
    }

    @Test
    void aGateInIsAnActualEventAtTheTimeOfThePlace() {
        EdifactIntake.Taken taken =
                take(
                        """
                        UNB+UNOA:2+ALMATYTERM+FORWARDER+260312:0915+1'
                        UNH+1+CODECO:D:95B:UN:ITG13'
                        BGM+34+GATE-1+9'
                        EQD+CN+TGHU1643396+45G1:102:5++3+5'
                        RFF+AAS:SMGS777'
                        DTM+7:202603120805:203'
                        LOC+165+KZAAU:139:6'
                        SEL+CN7781234+SH'
                        TDT+1++2+25'
                        CNT+16:1'
                        UNT+10+1'
                        UNZ+1+1'
                        """);

        assertThat(taken.events().accepted()).isEqualTo(1);
        assertThat(taken.warnings()).isEmpty();
        assertThat(sheet("TGHU1643396").timeline())
                .extracting(row -> row.classifier().name(), row -> row.at())
                .containsExactly(tuple("ACT", Instant.parse("2026-03-12T03:05:00Z")));
    }

    @Test
    void anEstimateNeverBecomesAnActualAndACancellationTakesItBack() {
        String load =
                """
                UNB+UNOA:2+AKTAUPORT+FDRCO+260318:1900+2'
                UNH+1+COARRI:D:95B:UN:ITG13'
                BGM+46+LOAD-1+%s'
                TDT+20+012W+1+13+FDRCO:172:20+++SAMP1:103::SAMPLE VESSEL'
                LOC+9+KZAAU:139:6'
                DTM+133:202603182100:203'
                EQD+CN+EMCU5205000+45G1:102:5++3+5'
                CNT+16:1'
                UNT+8+1'
                UNZ+1+2'
                """;

        take(load.formatted("9"));
        assertThat(sheet("EMCU5205000").timeline())
                .extracting(row -> row.classifier().name())
                .containsExactly("EST");

        take(load.formatted("1").replace("1900+2", "1930+3").replace("UNZ+1+2", "UNZ+1+3"));
        assertThat(sheet("EMCU5205000").timeline()).isEmpty();
    }

    @Test
    void wrongCountsWarnAndRefuseNothing() {
        EdifactIntake.Taken taken =
                take(
                        """
                        UNB+UNOA:2+ALMATYTERM+FORWARDER+260313:0915+4'
                        UNH+1+CODECO:D:95B:UN:ITG13'
                        BGM+36+GATE-4+9'
                        EQD+CN+MAGU5591240+45G1:102:5++3+4'
                        DTM+7:202603130805:203'
                        LOC+165+KZAAU:139:6'
                        CNT+16:5'
                        UNT+99+1'
                        UNZ+1+4'
                        """);

        assertThat(taken.events().accepted()).isEqualTo(1);
        assertThat(taken.warnings())
                .extracting(EdifactIntake.Warning::segment)
                .containsExactlyInAnyOrder("UNT", "CNT");
    }

    @Test
    void anUnknownStatusGoesToQuarantineWithItsSegmentsAndTheOthersAreTaken() {
        EdifactIntake.Taken taken =
                take(
                        """
                        UNB+UNOC:3+RAILOPÉ+FORWARDER+260313:0600+5'
                        UNH+1+IFTSTA:D:00B:UN'
                        BGM+23+ST-5+9'
                        CNI+1+SMGS777'
                        STS+1+24'
                        DTM+334:202603122140:203'
                        LOC+175+KZAAU:139:6'
                        TDT+20+7084-087-1306+2+25+RLO:172'
                        EQD+CN+TRLU8132090+45G1:102:5'
                        STS+1+777'
                        DTM+334:202603122150:203'
                        LOC+175+KZAAU:139:6'
                        EQD+CN+TRLU8132090+45G1:102:5'
                        UNT+13+1'
                        UNZ+1+5'
                        """);

        assertThat(taken.events().accepted()).isEqualTo(1);
        assertThat(taken.events().quarantined())
                .extracting(q -> q.index(), q -> q.code())
                .containsExactly(tuple(1, "edifact-status-unknown"));
        List<QuarantineView> kept = house.get(Quarantine.class).list(QuarantineState.OPEN, 0, 50);
        assertThat(kept)
                .anySatisfy(
                        one -> {
                            assertThat(one.source()).isEqualTo("RAILOPÉ");
                            assertThat(one.raw()).contains("STS+1+777'");
                        });
        assertThat(sheet("TRLU8132090").rides().get(0).on().reference()).isEqualTo("7084-087-1306");
    }

    /** Kazakhstan went from six to five hours on 1 March 2024; Xinjiang keeps Beijing's clock. */
    @Test
    void aPlaceIsKnownByItsStationCodeAndKeepsTheClockOfThatDay() {
        String gate =
                """
                UNB+UNOY:4+КТЖ+FORWARDER+240305:0915+6'
                UNH+1+CODECO:D:95B:UN:ITG13'
                BGM+34+GATE-6-%1$s+9'
                EQD+CN+FCIU9908030+45G1:102:5++3+5'
                DTM+7:%1$s1200:203'
                LOC+165+%2$s'
                TDT+1++2+25'
                CNT+16:1'
                UNT+8+1'
                UNZ+1+6'
                """;
        for (String at : List.of("20240227 CNHRS", "20240229 707701", "20240302 707701")) {
            EdifactIntake.Taken taken =
                    take(gate.formatted((Object[]) at.split(" ")), StandardCharsets.UTF_8);
            assertThat(taken.events().accepted()).as(at).isEqualTo(1);
        }
        assertThat(sheet("FCIU9908030").timeline())
                .extracting(row -> row.facility().value(), row -> row.at(), row -> row.source())
                .containsExactly(
                        tuple("HRS-CN", Instant.parse("2024-02-27T04:00:00Z"), "КТЖ"),
                        tuple("KZ-ALTYNKOL", Instant.parse("2024-02-29T06:00:00Z"), "КТЖ"),
                        tuple("KZ-ALTYNKOL", Instant.parse("2024-03-02T07:00:00Z"), "КТЖ"));
        assertThat(
                        take(gate.formatted("19990301", "707701"), StandardCharsets.UTF_8)
                                .events()
                                .quarantined())
                .hasSize(1);
    }

    @Test
    void whatIsNoInterchangeIsRefusedWithThePlaceWhereReadingEnded() {
        assertThatThrownBy(() -> take("{\"events\": []}"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.problems().get(0).code())
                                        .isEqualTo("edifact-malformed"));
    }
}
