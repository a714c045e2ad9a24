package org.caravanserai.customs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.customs.supervision.AccountTrail;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.supervision.TermExtensions;
import org.caravanserai.kernel.event.GoodsDestroyed;
import org.caravanserai.kernel.event.GoodsRestored;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.event.ShelfLifeEntered;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The columns that the books fill, and the same figures again whatever is entered later. */
@ExtendWith(OnThatDay.class)
class PastPeriodsTest {

    private static final LocalDate DAY = Corridor.DAY;
    private static final LocalDate LAW = DAY.plusMonths(36);

    static Corridor corridor;
    static long children = 950_000;
    Corridor.Client client;
    LotId lot;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @BeforeEach
    void place() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            client = corridor.client("50000000");
                            lot = corridor.receiveModules(client);
                            corridor.release(client, "7000", modules(lot, "20", "96000"));
                        });
    }

    @Test
    void laterAndLateEntriesDoNotChangeWhatWasKnown() {
        Instant then = OnThatDay.NOW.plusSeconds(120);
        List<WarehouseReportLine> first = report(then);
        List<PlacementLine> placements = placements(then);

        LotId child = LotId.of(++children);
        OnThatDay.later(
                3600, () -> corridor.house.tell(split(child, OnThatDay.NOW.plusSeconds(90))));
        OnThatDay.later(3700, () -> label(DAY.plusDays(300)));
        OnThatDay.later(3800, () -> corridor.house.tell(detained("3", "A-77")));
        OnThatDay.later(
                3900,
                () -> {
                    corridor.release(client, "4070", modules(child, "2", "9600"));
                });

        assertThat(report(then)).isEqualTo(first);
        assertThat(placements(then)).isEqualTo(placements);
        for (int later : new int[] {3650, 3750, 3850, 9000}) {
            assertThat(placements(OnThatDay.NOW.plusSeconds(later))).isNotEmpty();
        }
        assertThat(placements(null)).hasSize(2);
        List<WarehouseReportLine> now = report(OnThatDay.NOW.plusSeconds(9000));
        assertThat(now).extracting(WarehouseReportLine::lot).contains(lot, child);
        assertThat(now).extracting(WarehouseReportLine::shelfUntil).contains(DAY.plusDays(300));
    }

    @Test
    void aDivisionAfterThePeriodLeavesItsLinesAsTheyWere() {
        Instant tomorrow = OnThatDay.NOW.plusSeconds(86_400);
        List<WarehouseReportLine> first = report(null);
        OnThatDay.later(86_500, () -> corridor.house.tell(split(LotId.of(++children), tomorrow)));

        assertThat(report(null)).as("effective after the period").isEqualTo(first);
    }

    @Test
    void detentionNamesTheProtocolAndTheDayTheGoodsLeft() {
        corridor.house.tell(detained("4", "A-78"));

        WarehouseReportLine line = report(null).get(0);
        assertThat(line.completion()).isNull();
        assertThat(line.detention())
                .isEqualTo(new WarehouseReportLine.Detention("KZ-DET 12 of 20.11.2026", DAY));
        assertThat(line.balanceGrossKg()).isEqualByComparingTo("16480");

        corridor.house.tell(
                new GoodsRestored(
                        lot,
                        "A-01",
                        StockStatus.CUSTOMS_WAREHOUSE,
                        Corridor.modules("4"),
                        "A-78",
                        "wrong lot",
                        OnThatDay.NOW));
        assertThat(report(null).get(0).balanceGrossKg()).isEqualByComparingTo("20600");
    }

    @Test
    void goodsLeaveBeforeTheirShelfLifeEnds() {
        assertThat(standing().rule()).isEqualTo(TermRule.PROCEDURE);
        assertThat(standing().until()).isEqualTo(LAW);

        label(DAY.plusDays(400));

        assertThat(standing().until()).isEqualTo(DAY.plusDays(220));
        assertThat(standing().rule()).isEqualTo(TermRule.SHELF_LIFE);
        assertThat(corridor.house.get(FactRecorder.class).all(StorageTermChanged.class))
                .last()
                .satisfies(told -> assertThat(told.until()).isEqualTo(DAY.plusDays(220)));
        assertThat(report(null).get(0).expires()).isEqualTo(DAY.plusDays(220));
        assertThat(corridor.house.get(AccountTrail.class).placements(lot).get(0).rule())
                .isEqualTo(TermRule.SHELF_LIFE);

        InvalidInput refused =
                caught(
                        InvalidInput.class,
                        () ->
                                corridor.house
                                        .get(TermExtensions.class)
                                        .extend(
                                                lot,
                                                StockStatus.CUSTOMS_WAREHOUSE,
                                                DAY.plusDays(300),
                                                "asked",
                                                "KGD-1"));
        assertThat(refused.problems().get(0).code()).isEqualTo("term-beyond-shelf-life");

        label(DAY.plusYears(9));
        assertThat(standing().until()).as("the label was read wrong").isEqualTo(LAW);
        assertThat(standing().rule()).isEqualTo(TermRule.PROCEDURE);
    }

    @Test
    void aLabelReadBeforePlacementShortensTheTermAndGoesAlongWithAPart() {
        LotId other = corridor.receiveModules(client);
        corridor.house.tell(new ShelfLifeEntered(other, DAY.plusDays(500), OnThatDay.NOW));
        corridor.release(client, "7000", modules(other, "20", "96000"));
        lot = other;
        assertThat(standing().until()).isEqualTo(DAY.plusDays(320));

        LotId child = LotId.of(++children);
        corridor.house.tell(split(child, OnThatDay.NOW));
        lot = child;
        assertThat(standing().until()).isEqualTo(DAY.plusDays(320));
        assertThat(standing().rule()).isEqualTo(TermRule.SHELF_LIFE);
    }

    @Test
    void aLabelThatEndsTooSoonStopsTheFilingThoughNoBoxNamesIt() {
        LotId stale = corridor.receiveModules(client);
        corridor.house.tell(new ShelfLifeEntered(stale, DAY.plusDays(100), OnThatDay.NOW));
        String id = corridor.draft(client, "7000", modules(stale, "20", "96000"));

        assertThatThrownBy(() -> corridor.file(client, id))
                .hasMessageContaining("shelf-life-short");
    }

    private SupervisedLot standing() {
        return corridor.house.get(SupervisionBook.class).lot(lot).stream()
                .filter(row -> row.status() == StockStatus.CUSTOMS_WAREHOUSE)
                .findFirst()
                .orElseThrow();
    }

    private void label(LocalDate until) {
        corridor.house.tell(new ShelfLifeEntered(lot, until, OnThatDay.NOW));
    }

    private LotsRegrouped split(LotId child, Instant at) {
        return new LotsRegrouped(
                Corridor.KHORGOS,
                LotsRegrouped.Kind.SPLIT,
                "P-1",
                null,
                List.of(
                        new LotsRegrouped.Part(
                                lot,
                                child,
                                StockStatus.CUSTOMS_WAREHOUSE,
                                Corridor.modules("8"),
                                Corridor.modules("8"))),
                at);
    }

    private GoodsDestroyed detained(String packages, String act) {
        return new GoodsDestroyed(
                lot,
                "A-01",
                StockStatus.CUSTOMS_WAREHOUSE,
                GoodsDestroyed.Way.DETAINED,
                Corridor.modules(packages),
                act,
                "KZ-DET 12 of 20.11.2026",
                OnThatDay.NOW);
    }

    private List<WarehouseReportLine> report(Instant knownAt) {
        WarehouseReport.Period period = new WarehouseReport.Period(DAY, DAY, null, knownAt);
        return corridor.house.as(
                client.broker(),
                () -> corridor.house.get(WarehouseReport.class).piece(period, null).lines());
    }

    private List<PlacementLine> placements(Instant knownAt) {
        PlacementsReport.Question asked =
                new PlacementsReport.Question(
                        DAY, null, java.util.EnumSet.allOf(PlacementState.class), knownAt);
        PlacementsReport report = corridor.house.get(PlacementsReport.class);
        return corridor.house.as(
                client.broker(),
                () -> {
                    List<PlacementLine> lines = report.piece(asked, null).lines();
                    assertThat(report.list(asked, null, Sieve.NONE, 0, 1000))
                            .as("the list in one question, and the report read row by row")
                            .isEqualTo(lines);
                    return lines;
                });
    }
}
