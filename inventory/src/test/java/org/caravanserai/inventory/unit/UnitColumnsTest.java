package org.caravanserai.inventory.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.ListOracle;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of handling units sorted and sifted by the database, and what a page of it costs. */
class UnitColumnsTest {

    private static final TwoTimes NOW = TwoTimes.NOW;

    static Khorgos khorgos;
    static UnitView view;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
        view = khorgos.house.get(UnitView.class);
        Units units = khorgos.house.get(Units.class);
        for (int i = 1; i < 5; i++) {
            LotId lot = khorgos.pallets();
            var some =
                    i == 4
                            ? List.<UnitOrder.Line>of()
                            : List.of(
                                    new UnitOrder.Line(
                                            lot,
                                            new MeasuresAsked(
                                                    BigDecimal.valueOf(i), null, null, null)));
            UnitKind kind = UnitKind.values()[i % UnitKind.values().length];
            units.make(new UnitOrder(Khorgos.GATEWAY, kind, "A-01", some, null));
        }
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void answersToEveryColumn() {
        ListOracle<UnitShown> oracle =
                new ListOracle<UnitShown>()
                        .column("sscc", UnitShown::sscc)
                        .column("kind", UnitShown::kind)
                        .column("bin", UnitShown::bin)
                        .column("goods", row -> row.goods().size())
                        .column("packages", row -> row.total().packages())
                        .column("gross", row -> row.total().grossKg());
        assertThat(view.columns(NOW)).containsExactlyElementsOf(oracle.columns());
        oracle.agrees(
                view.list("", NOW, 0, 100),
                (sieve, from, most) -> view.list("", NOW, sieve, from, most),
                sieve -> view.count("", NOW, sieve));
    }

    @Test
    void answersToTheColumnsOfAPastMomentAsItWasThen() {
        TwoTimes then = new TwoTimes(Instant.now(), null);
        List<UnitShown> stood = view.list("", then, 0, 100);
        Units units = khorgos.house.get(Units.class);
        units.move(stood.get(1).sscc().value(), CarryOrder.to("A-02"));
        units.relabel(stood.get(0).sscc().value(), "torn", null, null);
        ListOracle<UnitShown> oracle =
                new ListOracle<UnitShown>()
                        .column("sscc", UnitShown::sscc)
                        .column("kind", UnitShown::kind)
                        .column("bin", UnitShown::bin)
                        .column("packages", row -> row.total().packages())
                        .column("gross", row -> row.total().grossKg());
        assertThat(view.columns(then)).containsExactlyElementsOf(oracle.columns());
        assertThat(view.list("", then, 0, 100))
                .extracting(UnitShown::sscc)
                .containsExactlyElementsOf(stood.stream().map(UnitShown::sscc).toList());
        oracle.agrees(
                stood,
                (sieve, from, most) -> view.list("", then, sieve, from, most),
                sieve -> view.count("", then, sieve));
    }

    @Test
    void aPageOfManyAsksNoMoreThanAPageOfFew() {
        var few = khorgos.house.statements(() -> view.list("", NOW, 0, 2));
        assertThat(khorgos.house.statements(() -> view.list("", NOW, 0, 4))).hasSameSizeAs(few);
        assertThat(few).hasSizeLessThan(20);
    }
}
