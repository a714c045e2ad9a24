package org.caravanserai.inventory.regrouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.permit.PermitOrder;
import org.caravanserai.inventory.permit.Permits;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;

/** However a lot is divided, merged, moved and undone, its family together is what it was. */
class FamilyPropertiesTest {

    private static final List<String> BINS = List.of("A-01", "A-02");
    private static Khorgos khorgos;
    private static int permits;

    @BeforeContainer
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterContainer
    static void close() {
        khorgos.close();
    }

    private enum Deed {
        SPLIT,
        MERGE,
        MOVE,
        UNDO
    }

    /** Something that is tried with members of the family. */
    record Try(Deed deed, int one, int other, int packages, int bin) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Integer> members = Arbitraries.integers().between(0, 20);
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        members,
                        members,
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 1))
                .as(Try::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(14);
    }

    @Property(tries = 40)
    void theFamilyStaysWhole(@ForAll("tries") List<Try> tries) {
        List<LotId> family = new ArrayList<>(List.of(permitted(khorgos.pallets())));
        List<String> posted = new ArrayList<>();
        for (Try attempt : tries) {
            attempt(attempt, family, posted);
            List<StockRow> rows =
                    family.stream().flatMap(lot -> khorgos.stock(lot).stream()).toList();
            assertThat(rows).noneMatch(row -> row.measures().anyNegative());
            assertThat(rows.stream().map(StockRow::measures).reduce(Measures::plus))
                    .hasValue(PALLETS);
        }
        Lineage lineage = khorgos.house.get(Lineage.class);
        assertThat(family)
                .allSatisfy(lot -> assertThat(lineage.family(lot)).contains(family.get(0)));
    }

    private static void attempt(Try attempt, List<LotId> family, List<String> posted) {
        LotId one = family.get(attempt.one % family.size());
        LotId other = family.get(attempt.other % family.size());
        String bin = BINS.get(attempt.bin);
        BigDecimal packages = BigDecimal.valueOf(attempt.packages);
        Regrouping regrouping = khorgos.house.get(Regrouping.class);
        try {
            switch (attempt.deed) {
                case SPLIT ->
                        join(
                                regrouping.split(
                                        RegroupOrder.split(one, bin, List.of(packages), null)),
                                family,
                                posted);
                case MERGE ->
                        join(
                                regrouping.merge(
                                        RegroupOrder.merge(List.of(one, other), bin, null)),
                                family,
                                posted);
                case MOVE -> move(one, attempt.bin, packages);
                default -> undo(posted, attempt.packages);
            }
        } catch (Refusal | InvalidInput | NotFound refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void join(Regrouped done, List<LotId> family, List<String> posted) {
        done.lots().forEach(child -> family.add(child.lot()));
        posted.add(done.id());
    }

    private static void move(LotId lot, int from, BigDecimal packages) {
        MeasuresAsked asked = new MeasuresAsked(packages, null, null, null);
        khorgos.house
                .get(Movements.class)
                .move(new MoveOrder(lot, BINS.get(from), BINS.get(1 - from), asked, null, null));
    }

    private static void undo(List<String> posted, int which) {
        if (!posted.isEmpty()) {
            String last = posted.get(which % posted.size());
            khorgos.house.get(Reversals.class).reverse(last, "property");
        }
    }

    private static LotId permitted(LotId lot) {
        LocalDate today = LocalDate.now();
        khorgos.house
                .get(Permits.class)
                .record(
                        new PermitOrder(
                                "FAMILY-" + ++permits,
                                List.of("2"),
                                today.minusDays(1),
                                today.plusDays(1),
                                List.of(lot),
                                null));
        return lot;
    }
}
