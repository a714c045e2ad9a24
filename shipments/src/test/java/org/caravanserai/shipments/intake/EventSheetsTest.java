package org.caravanserai.shipments.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.intake.sheet.ColumnMeaning;
import org.caravanserai.shipments.intake.sheet.EventSheets;
import org.caravanserai.shipments.intake.sheet.Meaning;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.caravanserai.shipments.tracking.Classifier;
import org.caravanserai.shipments.tracking.IntakeResult;
import org.caravanserai.shipments.tracking.TimelineRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventSheetsTest {

    static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    static final List<String> TITLES =
            List.of("CNTR_NO", "WAGON", "ALTYNKOL_ETA", "ALTYNKOL_ATA", "REMARK");
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

    private static EventSheets sheets() {
        return house.get(EventSheets.class);
    }

    private static ColumnMeaning column(String title, Meaning meaning) {
        return new ColumnMeaning(title, meaning, null, null, null);
    }

    private static void explain(String sender) {
        sheets().remember(
                        sender,
                        List.of(
                                column("CNTR_NO", Meaning.CONTAINER),
                                column("WAGON", Meaning.WAGON),
                                column("REMARK", Meaning.IGNORED),
                                new ColumnMeaning(
                                        "ALTYNKOL_ETA",
                                        Meaning.MOMENT,
                                        "ARRI",
                                        Classifier.EST,
                                        "KZ-ALTYNKOL"),
                                new ColumnMeaning(
                                        "ALTYNKOL_ATA",
                                        Meaning.MOMENT,
                                        "ARRI",
                                        Classifier.ACT,
                                        "KZ-ALTYNKOL")));
    }

    @Test
    void columnsAreExplainedOnceAndTheSameSheetAgainChangesNothing() {
        String box = TrainListText.number(7600);
        LocalDateTime now = LocalDateTime.now(ALMATY).withSecond(0).withNano(0);
        List<String> line =
                List.of(
                        box,
                        "5276403",
                        now.plusHours(5).format(TYPED),
                        now.minusHours(2).format(TYPED),
                        "urgent");
        assertThatThrownBy(() -> sheets().take("Silk Forwarding", List.of(TITLES, line)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("sheet-column-unknown");
        explain("Silk Forwarding");

        IntakeResult first = sheets().take("Silk Forwarding", List.of(TITLES, line));
        IntakeResult again = sheets().take("Silk Forwarding", List.of(TITLES, line));
        IntakeResult later =
                sheets().take(
                                "Silk Forwarding",
                                List.of(
                                        TITLES,
                                        List.of(box, "5276403", now.plusHours(9).format(TYPED))));

        assertThat(first).isEqualTo(new IntakeResult(2, 0, 0, List.of()));
        assertThat(again).isEqualTo(new IntakeResult(0, 0, 2, List.of()));
        assertThat(later).isEqualTo(new IntakeResult(0, 1, 0, List.of()));
        assertThat(house.get(ContainerSheets.class).of(ContainerNumber.parse(box)).timeline())
                .extracting(TimelineRow::classifier, TimelineRow::at, TimelineRow::source)
                .containsExactly(
                        tuple(
                                Classifier.ACT,
                                now.minusHours(2).atZone(ALMATY).toInstant(),
                                "Silk Forwarding"),
                        tuple(
                                Classifier.EST,
                                now.plusHours(9).atZone(ALMATY).toInstant(),
                                "Silk Forwarding"));
    }

    @Test
    void whatCannotBeReadGoesIntoQuarantineAndTheRestIsTaken() {
        explain("Depot");
        IntakeResult result =
                sheets().take(
                                "Depot",
                                List.of(
                                        TITLES,
                                        List.of(TrainListText.number(7610), "", "soon", ""),
                                        List.of(TrainListText.number(7611), "", "", "2026-11-20")));

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.quarantined())
                .extracting(IntakeResult.Quarantined::code)
                .containsExactly("event-time-malformed");
    }
}
