package org.caravanserai.shipments.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.shipments.Station.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.reloading.ReloadKind;
import org.caravanserai.shipments.reloading.ReloadOrder;
import org.caravanserai.shipments.reloading.ReloadPosting;
import org.caravanserai.shipments.reloading.ReloadScans;
import org.caravanserai.shipments.reloading.Reloads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SmgsNotesTest {

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

    @Test
    void boxesSevenToFourteenRepeatAfterReloading() {
        Station.send(house, TrainListText.of("X7501", 7500, 1).bytes());
        String box = TrainListText.number(7500);
        Station.tell(
                house,
                event("n1", "ARRI", "KZ-ALTYNKOL", Instant.now().minus(Duration.ofHours(3)))
                        .train("X7501")
                        .toString());
        house.get(Wagons.class)
                .describe(
                        new WagonData(
                                "94791647",
                                "KTZ Express",
                                new BigDecimal("71"),
                                4,
                                new BigDecimal("23.5"),
                                null),
                        null);
        long list =
                house.get(Reloads.class)
                        .open(
                                new ReloadOrder(
                                        ReloadKind.RELOAD,
                                        new FacilityCode("KZ-ALTYNKOL"),
                                        new Carriage(Carriage.Kind.TRAIN, "X7501"),
                                        new Carriage(Carriage.Kind.TRAIN, "1302")))
                        .id();
        house.get(ReloadScans.class).pair(list, box, "94791647");
        house.get(ReloadScans.class)
                .weigh(list, box, new BigDecimal("11020"), new BigDecimal("50"));
        house.get(ReloadPosting.class).post(list);

        SmgsNote note = house.get(SmgsNotes.class).one(TrainListText.note(7500));

        assertThat(note.carried())
                .extracting(
                        c -> c.wagon().number(),
                        c -> c.wagon().providedBy(),
                        c -> String.valueOf(c.facility()),
                        c -> c.grossKg().stripTrailingZeros().toPlainString())
                .containsExactly(
                        tuple("5207500", null, "null", "11000"),
                        tuple("94791647", "KTZ Express", "KZ-ALTYNKOL", "11020"));
        assertThat(note.seals()).isEqualTo("1: KZ1007500");
        assertThat(house.get(Wagons.class).one("94791647").loads())
                .extracting(WagonView.Load::container)
                .containsExactly(box);
    }

    @Test
    void peopleWriteTheOtherBoxesAndNameOtherDocuments() {
        Station.send(house, TrainListText.of("X7502", 7510, 1).bytes());
        String number = TrainListText.note(7510);
        SmgsNotes notes = house.get(SmgsNotes.class);

        notes.write(
                number,
                Map.of("6", "Altynkol (exp.) – Khorgos", "23", "Payer: code 4500001"),
                null);
        notes.write(number, Map.of("6", "Dostyk – Alashankou"), null);
        SmgsNote note =
                notes.refer(number, new ReferenceView(null, ReferenceKind.BL, "TRK-118", null));

        assertThat(note.box("6")).isEqualTo("Dostyk – Alashankou");
        assertThat(note.box("23")).isEqualTo("Payer: code 4500001");
        assertThat(note.references()).extracting(ReferenceView::number).containsExactly("TRK-118");
        assertThat(notes.strike(number, note.references().get(0).id()).references()).isEmpty();
        assertThatThrownBy(() -> notes.write(number, Map.of("13", "1"), null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("note-box-not-written");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotOverwritten() {
        Station.send(house, TrainListText.of("X7503", 7520, 1).bytes());
        String number = TrainListText.note(7520);
        SmgsNotes notes = house.get(SmgsNotes.class);
        notes.write(number, Map.of("6", "Dostyk"), Seen.of(Map.of("6", "")));

        assertThat(
                        refused(
                                () ->
                                        notes.write(
                                                number,
                                                Map.of("6", "Altynkol"),
                                                Seen.of(Map.of("6", "")))))
                .containsExactly("6 [–, Dostyk]");
        notes.write(number, Map.of("23", "Payer"), Seen.of(Map.of("23", "")));
        assertThat(notes.one(number).box("6")).isEqualTo("Dostyk");
    }

    @Test
    void twoWhoDescribeAWagonSeeEachOther() {
        Wagons wagons = house.get(Wagons.class);
        WagonData unknown = WagonData.unknown("94791654");
        wagons.describe(
                new WagonData("94791654", "KTZ", new BigDecimal("71.0"), 4, null, null),
                unknown.seen());

        WagonData late = new WagonData("94791654", "RZD", null, 4, null, null);

        assertThat(refused(() -> wagons.describe(late, unknown.seen())))
                .containsExactly("providedBy [–, KTZ]", "capacity [–, 71]", "axles [–, 4]");
        wagons.describe(late, wagons.one("94791654").data().seen());
        assertThat(wagons.one("94791654").data().providedBy()).isEqualTo("RZD");
    }

    private static List<String> refused(ThrowingCallable work) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                refusal.problems()
                                        .forEach(one -> said.add(one.field() + " " + one.args())));
        return said;
    }
}
