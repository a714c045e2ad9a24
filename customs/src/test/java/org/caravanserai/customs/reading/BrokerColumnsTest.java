package org.caravanserai.customs.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationFilter;
import org.caravanserai.customs.declaration.DeclarationSearch;
import org.caravanserai.customs.declaration.DeclarationSummary;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionFilter;
import org.caravanserai.customs.supervision.SupervisionSearch;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.ListOracle;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists of brokers sorted and sifted by the database, beside the same done row by row. */
@ExtendWith(OnThatDay.class)
class BrokerColumnsTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, BrokerColumnsTest::fill);
    }

    private static void fill() {
        corridor = new Corridor();
        for (int i = 1; i < 6; i++) {
            Corridor.Client client = corridor.client("9000000");
            LotId lot = corridor.receiveModules(client);
            corridor.receive(client, "4011201000", Corridor.modules("" + i), null);
            String draft = corridor.draft(client, "7000", Corridor.modules(lot, "" + i, "1000"));
            if (i > 2) {
                corridor.file(client, draft);
            }
        }
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void declarationsAnswerToEveryColumn() {
        ListOracle<DeclarationSummary> oracle =
                new ListOracle<DeclarationSummary>()
                        .column("number", DeclarationSummary::number)
                        .column("id", DeclarationSummary::id)
                        .column("box37", row -> row.procedure().code())
                        .column("box8", DeclarationSummary::clientName)
                        .column("consignment", DeclarationSummary::consignment)
                        .column("filed", DeclarationSummary::filedAt)
                        .column("decided", DeclarationSummary::decidedAt)
                        .column("status", DeclarationSummary::status);
        assertThat(DeclarationSearch.columns()).containsExactlyElementsOf(oracle.columns());
        DeclarationSearch search = corridor.house.get(DeclarationSearch.class);
        DeclarationFilter any = new DeclarationFilter(null, null, null, null, null);
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    List<DeclarationSummary> all = search.find(any, 0, 100);
                    assertThat(all).hasSizeGreaterThan(4);
                    oracle.agrees(
                            all,
                            (sieve, from, most) -> search.find(any, sieve, from, most),
                            sieve -> search.count(any, sieve));
                    assertThat(asked(() -> search.find(any, 0, 100)))
                            .isEqualTo(asked(() -> search.find(any, 0, 2)))
                            .isLessThan(4);
                    return null;
                });
    }

    @Test
    void goodsUnderSupervisionAnswerToEveryColumn() {
        var today = OfficeCalendar.day(corridor.house.get(HouseClock.class).now());
        ListOracle<SupervisedLot> oracle =
                new ListOracle<SupervisedLot>()
                        .column("lot", SupervisedLot::lot)
                        .column("goods", SupervisedLot::description)
                        .column("code", SupervisedLot::commodity)
                        .column("owner", SupervisedLot::ownerName)
                        .column("packages", row -> row.measures().packages())
                        .column("gross", row -> row.measures().grossKg())
                        .column("container", SupervisedLot::container)
                        .column("until", SupervisedLot::until)
                        .column(
                                "left",
                                row ->
                                        row.until() == null
                                                ? null
                                                : ChronoUnit.DAYS.between(today, row.until()))
                        .column("status", SupervisedLot::status);
        assertThat(SupervisionSearch.columns()).containsExactlyElementsOf(oracle.columns());
        SupervisionSearch search = corridor.house.get(SupervisionSearch.class);
        SupervisionFilter any = new SupervisionFilter(null, null, null);
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    List<SupervisedLot> all = search.find(any, 0, 100);
                    assertThat(all).hasSizeGreaterThan(5);
                    TwoTimes then = new TwoTimes(null, new HouseClock().now());
                    for (TwoTimes times : List.of(TwoTimes.NOW, then)) {
                        assertThat(search.find(any, Sieve.NONE, times, 0, 100))
                                .as("as of this moment, goods are what they are now")
                                .isEqualTo(all);
                        oracle.agrees(
                                all,
                                (sieve, from, most) -> search.find(any, sieve, times, from, most),
                                sieve -> search.count(any, sieve, times));
                    }
                    assertThat(asked(() -> search.find(any, 0, 100)))
                            .isEqualTo(asked(() -> search.find(any, 0, 2)))
                            .isLessThan(4);
                    return null;
                });
    }

    private static int asked(Runnable page) {
        return corridor.house.statements(page).size();
    }
}
