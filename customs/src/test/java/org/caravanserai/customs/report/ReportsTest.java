package org.caravanserai.customs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.ListOracle;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnThatDay.class)
class ReportsTest {

    private static final LocalDate DAY = Corridor.DAY;

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void aTurnoverOpensAndClosesWithWhatTheAccountHolds() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(lot, "20", "96000"));
        corridor.release(client, "4070", modules(lot, "5", "24000"));

        List<TurnoverLine> today = turnover(client, DAY);
        List<TurnoverLine> tomorrow = turnover(client, DAY.plusDays(1));

        assertThat(line(today, StockStatus.TEMPORARY_STORAGE).in().packages())
                .isEqualByComparingTo("20");
        assertThat(line(today, StockStatus.TEMPORARY_STORAGE).closing().netKg()).isZero();
        assertThat(line(today, StockStatus.CUSTOMS_WAREHOUSE).out().packages())
                .isEqualByComparingTo("5");
        assertThat(line(today, StockStatus.CUSTOMS_WAREHOUSE).closing().grossKg())
                .isEqualByComparingTo("15450");
        assertThat(line(tomorrow, StockStatus.CUSTOMS_WAREHOUSE).opening().packages())
                .isEqualByComparingTo("15");
        assertThat(line(tomorrow, StockStatus.CUSTOMS_WAREHOUSE).in().packages()).isZero();
    }

    @Test
    void aLineIsMadeOfTheLotsThatAreShownWithinIt() {
        Corridor.Client client = corridor.client("50000000");
        LotId one = corridor.receiveModules(client);
        LotId other = corridor.receiveModules(client);
        WarehouseReport.Period day = new WarehouseReport.Period(DAY, DAY, null, null);
        TurnoverLine whole = as(client, () -> turnover().lines(day, Grouping.OWNER)).get(0);

        List<TurnoverLine> lots =
                as(
                        client,
                        () ->
                                turnover()
                                        .lines(
                                                day,
                                                Grouping.LOT,
                                                new Turnover.Within(Grouping.OWNER, whole.key())));

        assertThat(lots).extracting(TurnoverLine::key).containsExactly(one.value(), other.value());
        assertThat(
                        lots.stream()
                                .map(line -> line.closing().grossKg())
                                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(whole.closing().grossKg());
        Turnover.Within nobody = new Turnover.Within(Grouping.OWNER, "nobody");
        assertThat(as(client, () -> turnover().lines(day, Grouping.LOT, nobody))).isEmpty();
    }

    @Test
    void aPastPeriodGivesTheSameFiguresAgain() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(lot, "20", "96000"));
        var then = OnThatDay.NOW.plusSeconds(120);
        WarehouseReport.Period asKnown = new WarehouseReport.Period(DAY, DAY, null, then);
        List<WarehouseReportLine> first = lines(client, asKnown);
        List<TurnoverLine> before = as(client, () -> turnover().lines(asKnown, Grouping.LOT));

        OnThatDay.later(
                3600,
                () -> {
                    String id = corridor.draft(client, "4070", modules(lot, "5", "24000"));
                    corridor.file(client, id);
                    corridor.house
                            .get(org.caravanserai.customs.office.FilingQueue.class)
                            .deliverDue();
                });
        OnThatDay.later(
                3700,
                () ->
                        corridor.house
                                .get(org.caravanserai.customs.office.FilingQueue.class)
                                .deliverDue());

        assertThat(lines(client, asKnown)).isEqualTo(first);
        assertThat(as(client, () -> turnover().lines(asKnown, Grouping.LOT))).isEqualTo(before);
        WarehouseReport.Period now =
                new WarehouseReport.Period(DAY, DAY, null, OnThatDay.NOW.plusSeconds(7200));
        assertThat(lines(client, now).get(0).completion()).isNotNull();
    }

    @Test
    void aPlacementIsOpenUntilItsTermIsOverOrNothingIsLeft() {
        Corridor.Client client = corridor.client("50000000");
        LotId open = corridor.receiveModules(client);
        LotId gone = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(open, "20", "96000"));
        corridor.release(client, "7000", modules(gone, "20", "96000"));
        corridor.release(client, "3170", modules(gone, "20", "96000"));

        assertThat(states(client, DAY)).containsExactly(PlacementState.OPEN, PlacementState.CLOSED);
        assertThat(states(client, DAY.plusMonths(37)))
                .containsExactly(PlacementState.OVERDUE, PlacementState.CLOSED);
    }

    @Test
    void theListOfPlacementsAnswersToEveryColumn() {
        Corridor.Client client = corridor.client("50000000");
        for (String packages : List.of("20", "7", "12")) {
            LotId lot = corridor.receiveModules(client);
            corridor.release(client, "7000", modules(lot, packages, "96000"));
            corridor.release(client, "3170", modules(lot, "7", "33600"));
        }
        PlacementsReport report = corridor.house.get(PlacementsReport.class);
        PlacementsReport.Question asked =
                new PlacementsReport.Question(DAY, null, EnumSet.allOf(PlacementState.class), null);
        ListOracle<PlacementLine> oracle =
                new ListOracle<PlacementLine>()
                        .column("declaration", PlacementLine::declaration)
                        .column("lot", row -> row.lot().value())
                        .column("owner", PlacementLine::owner)
                        .column("code", row -> row.commodityCode().value())
                        .column("placed-on", row -> OnThatDay.NOW.plusSeconds(60))
                        .column("until", PlacementLine::until)
                        .column("rule", PlacementLine::rule)
                        .column("days-left", PlacementLine::daysLeft)
                        .column("gross", PlacementLine::placedGrossKg)
                        .column("reports.left.gross", PlacementLine::leftGrossKg)
                        .column("state", row -> row.state().name());
        assertThat(PlacementsReport.columns()).containsExactlyElementsOf(oracle.columns());
        as(
                client,
                () -> {
                    List<PlacementLine> all = report.list(asked, "", Sieve.NONE, 0, 100);
                    assertThat(all).isEqualTo(report.piece(asked, null).lines()).hasSize(3);
                    oracle.agrees(
                            all,
                            (sieve, from, most) -> report.list(asked, "", sieve, from, most),
                            sieve -> report.count(asked, "", sieve));
                    assertThat(report.count(asked, all.get(1).lot().value(), Sieve.NONE))
                            .isEqualTo(1);
                    assertThat(report.count(asked, "%", Sieve.NONE)).isZero();
                    return null;
                });
    }

    private static List<PlacementState> states(Corridor.Client client, LocalDate day) {
        PlacementsReport.Question asked =
                new PlacementsReport.Question(day, null, EnumSet.allOf(PlacementState.class), null);
        return as(client, () -> corridor.house.get(PlacementsReport.class).piece(asked, null))
                .lines()
                .stream()
                .map(PlacementLine::state)
                .toList();
    }

    private static List<TurnoverLine> turnover(Corridor.Client client, LocalDate day) {
        WarehouseReport.Period period = new WarehouseReport.Period(day, day, null, null);
        return as(client, () -> turnover().lines(period, Grouping.OWNER));
    }

    private static Turnover turnover() {
        return corridor.house.get(Turnover.class);
    }

    private static TurnoverLine line(List<TurnoverLine> lines, StockStatus status) {
        return lines.stream().filter(line -> line.status() == status).findFirst().orElseThrow();
    }

    private static List<WarehouseReportLine> lines(
            Corridor.Client client, WarehouseReport.Period period) {
        return as(client, () -> corridor.house.get(WarehouseReport.class).piece(period, null))
                .lines();
    }

    private static <T> T as(Corridor.Client client, java.util.concurrent.Callable<T> work) {
        return corridor.house.as(client.broker(), work);
    }
}
