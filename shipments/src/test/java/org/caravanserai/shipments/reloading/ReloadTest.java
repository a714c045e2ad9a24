package org.caravanserai.shipments.reloading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.shipments.Station.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheet;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReloadTest {

    static final FacilityCode ALTYNKOL = new FacilityCode("KZ-ALTYNKOL");
    static final String WIDE = "94791647";
    static final String OTHER = "94742418";
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
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

    /** A train of so many containers that has come to Altynkol. */
    private static ReloadView arrived(String train, int serial, int boxes, String onward) {
        Station.send(house, TrainListText.of(train, serial, boxes).bytes());
        Station.tell(
                house,
                event(train + "-1", "DEPA", "XIA-LANDPORT", ago(90)).train(train).toString(),
                event(train + "-2", "ARRI", "KZ-ALTYNKOL", ago(5)).train(train).toString());
        return reloads()
                .open(
                        new ReloadOrder(
                                ReloadKind.RELOAD,
                                ALTYNKOL,
                                new Carriage(Carriage.Kind.TRAIN, train),
                                new Carriage(Carriage.Kind.TRAIN, onward)));
    }

    private static Instant ago(long hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private static Reloads reloads() {
        return house.get(Reloads.class);
    }

    private static ReloadScans scans() {
        return house.get(ReloadScans.class);
    }

    private static ContainerSheet sheet(String number) {
        return house.get(ContainerSheets.class).of(ContainerNumber.parse(number));
    }

    @Test
    void containersChangeToTheWagonsTheyAreScannedWithAndTheWayBeforeStaysOnRecord() {
        ReloadView list = arrived("X7101", 7100, 2, "1302");
        String first = TrainListText.number(7100);
        assertThat(list.expected()).isEqualTo(2);
        assertThat(list.rows()).extracting(ReloadRow::fromWagon).doesNotContainNull();

        assertThat(scans().scan(list.id(), first).pending()).isEqualTo(first);
        scans().scan(list.id(), WIDE);
        ReloadView done = house.get(ReloadPosting.class).post(list.id());

        assertThat(done.rows())
                .extracting(ReloadRow::container, ReloadRow::wagon, ReloadRow::differences)
                .containsExactly(
                        tuple(first, WIDE, java.util.List.of()),
                        tuple(
                                TrainListText.number(7101),
                                null,
                                java.util.List.of("reload-missing")));
        assertThat(sheet(first).container().on())
                .isEqualTo(new Carriage(Carriage.Kind.WAGON, WIDE));
        assertThat(sheet(first).rides())
                .extracting(ride -> ride.on().reference(), ride -> ride.to() == null)
                .containsExactlyInAnyOrder(
                        tuple("X7101", false),
                        tuple("5207100", false),
                        tuple("1302", true),
                        tuple(WIDE, true));
        assertThatThrownBy(() -> scans().scan(list.id(), first))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reload-ended");
    }

    @Test
    void whatIsTakenBackStandsAsBefore() {
        ReloadView list = arrived("X7102", 7110, 1, "1304");
        String box = TrainListText.number(7110);
        scans().pair(list.id(), box, WIDE);
        house.get(ReloadPosting.class).post(list.id());

        house.get(ReloadPosting.class).takeBack(list.id(), "wrong train");

        assertThat(sheet(box).container().on())
                .isEqualTo(new Carriage(Carriage.Kind.WAGON, "5207110"));
        assertThat(reloads().one(list.id()).state()).isEqualTo(ReloadState.TAKEN_BACK);
    }

    @Test
    void theLastScanIsUndoneAndTheListLaidAsideAndTakenUpAgain() {
        ReloadView list = arrived("X7103", 7120, 2, "1306");
        String box = TrainListText.number(7120);
        scans().pair(list.id(), box, WIDE);
        scans().scan(list.id(), TrainListText.number(7121));

        assertThat(scans().undo(list.id()).pending()).isNull();
        assertThat(scans().undo(list.id()).scanned()).isZero();
        assertThatThrownBy(() -> scans().undo(list.id())).isInstanceOf(Refusal.class);
        reloads().park(list.id());
        assertThat(reloads().one(list.id()).state()).isEqualTo(ReloadState.PARKED);
        assertThat(scans().pair(list.id(), box, OTHER).state()).isEqualTo(ReloadState.OPEN);
        assertThatThrownBy(() -> scans().pair(list.id(), box, OTHER))
                .hasMessageContaining("reload-scanned-already");
    }

    @Test
    void differencesAgainstPlanMassAndListAreShown() {
        ReloadView list = arrived("X7104", 7130, 1, "1308");
        String box = TrainListText.number(7130);
        String stranger = TrainListText.number(7139);
        scans().plan(list.id(), box + "\t" + OTHER);
        scans().weigh(list.id(), box, new BigDecimal("1"), new BigDecimal("1"));
        scans().pair(list.id(), stranger, "94791648");

        ReloadView shown = scans().pair(list.id(), box, WIDE);

        assertThat(shown.rows().get(0).differences())
                .containsExactly("reload-other-wagon", "reload-other-mass", "reload-other-places");
        assertThat(shown.rows().get(1).differences())
                .containsExactly("reload-not-on-list", "wagon-check-digit");
        assertThat(shown.rows()).extracting(ReloadRow::order).containsExactly(2, 1);
        assertThatThrownBy(() -> scans().plan(list.id(), "CSQU3054384 1"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> scans().scan(list.id(), "94791647"))
                .hasMessageContaining("reload-wagon-first");
    }

    @Test
    void oneTrainGoesOnManyVesselsAndAVesselOnManyTrains() {
        arrived("X7105", 7140, 2, "1310");
        FacilityCode aktau = new FacilityCode("KZ-AKTAU-PORT");
        String one = TrainListText.number(7140);
        String two = TrainListText.number(7141);
        Station.tell(
                house, event("X7105-3", "ARRI", "KZ-AKTAU-PORT", ago(1)).train("X7105").toString());
        for (String[] pair : new String[][] {{one, "Turkestan"}, {two, "Beket-Ata"}}) {
            ReloadView list =
                    reloads()
                            .open(
                                    new ReloadOrder(
                                            ReloadKind.RELOAD,
                                            aktau,
                                            new Carriage(Carriage.Kind.TRAIN, "X7105"),
                                            new Carriage(Carriage.Kind.VESSEL, pair[1])));
            scans().scan(list.id(), pair[0]);
            house.get(ReloadPosting.class).post(list.id());
        }
        ReloadView off =
                reloads()
                        .open(
                                new ReloadOrder(
                                        ReloadKind.RELOAD,
                                        aktau,
                                        new Carriage(Carriage.Kind.VESSEL, "Turkestan"),
                                        new Carriage(Carriage.Kind.TRAIN, "5501")));

        assertThat(sheet(two).container().on())
                .isEqualTo(new Carriage(Carriage.Kind.VESSEL, "Beket-Ata"));
        assertThat(off.rows()).extracting(ReloadRow::container).containsExactly(one);
    }

    @Test
    void aCheckComparesWithoutMovingAnything() {
        arrived("X7106", 7150, 2, "1312");
        ReloadView check =
                reloads()
                        .open(
                                new ReloadOrder(
                                        ReloadKind.CHECK,
                                        ALTYNKOL,
                                        new Carriage(Carriage.Kind.TRAIN, "X7106"),
                                        null));
        scans().scan(check.id(), TrainListText.number(7151));

        ReloadView done = house.get(ReloadPosting.class).post(check.id());

        assertThat(done.differences()).isEqualTo(1);
        assertThat(sheet(TrainListText.number(7151)).container().on().reference())
                .isEqualTo("5207151");
    }
}
