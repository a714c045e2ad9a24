package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.event.FilingEnded;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Clerks, brokers' filings and the office act on one lot in any order, in grams and parts of a
 * square metre: moves, reservations, releases, hand-outs, and all of it taken back.
 */
class ActsPropertiesTest {

    private static final Measures GOODS =
            Measures.of("17", "19800.123457", "20600.000001", "640.333333", "MTK");
    private static final List<String> BINS = List.of("A-01", "A-02");
    private static final List<Actor> PEOPLE =
            List.of(
                    Actor.HOUSE,
                    Khorgos.clerk(Khorgos.GATEWAY),
                    Khorgos.broker("Almaty Solar LLP"));

    private static Khorgos khorgos;
    private static int declarations;

    private final List<String> postings = new ArrayList<>();
    private final List<String> filings = new ArrayList<>();
    private LotId lot;

    @BeforeContainer
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterContainer
    static void close() {
        khorgos.close();
    }

    enum Kind {
        MOVE,
        FILE,
        RELEASE,
        END,
        DISPATCH,
        UNDO
    }

    /** One of the acts, by somebody, on so many packages, said to have been hours ago. */
    record Act(Kind kind, int who, int bin, int packages, int hoursAgo) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 6))
                .as(Act::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25);
    }

    @Property(tries = 40)
    void nothingIsLostOwedOrMadeUp(@ForAll("acts") List<Act> acts) {
        lot =
                khorgos.post(
                                khorgos.announced("ACTS-" + ++declarations, 1, GOODS),
                                Khorgos.ago(Duration.ofHours(8)),
                                false,
                                count(1, GOODS, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
        acts.forEach(this::attempt);
        assertThat(khorgos.house.get(LedgerCheck.class).check().differences()).isEmpty();
        for (int hours = 7; hours >= 0; hours--) {
            assertWhole(Khorgos.ago(Duration.ofHours(hours)));
        }
    }

    private void attempt(Act act) {
        Actor who =
                act.kind == Kind.MOVE || act.kind == Kind.UNDO ? PEOPLE.get(act.who) : Actor.HOUSE;
        try {
            khorgos.house.as(
                    who,
                    () -> {
                        done(act);
                        return null;
                    });
        } catch (Refusal | InvalidInput refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private void done(Act act) {
        Measures part = GOODS.portion(BigDecimal.valueOf(act.packages));
        Instant at = act.hoursAgo == 0 ? null : Khorgos.ago(Duration.ofHours(act.hoursAgo));
        var asked = new MeasuresAsked(BigDecimal.valueOf(act.packages), null, null, null);
        switch (act.kind) {
            case MOVE -> {
                String from = BINS.get(act.bin);
                var order = new MoveOrder(lot, from, BINS.get(1 - act.bin), asked, null, at);
                postings.add(khorgos.house.get(Movements.class).move(order).number());
            }
            case FILE -> {
                String declaration = "ACTS-D-" + ++declarations;
                khorgos.file(declaration, "4000", lot, part);
                filings.add(declaration + " " + act.packages);
            }
            case RELEASE -> decide(true);
            case END -> decide(false);
            case DISPATCH -> {
                var line = new DispatchOrder.Line(lot, BINS.get(act.bin), asked);
                var order = new DispatchOrder(Khorgos.GATEWAY, List.of(line), "LLP", "A1", null);
                postings.add(khorgos.house.get(Dispatching.class).dispatch(order).posting());
            }
            case UNDO -> {
                if (!postings.isEmpty()) {
                    String any = postings.get(act.packages % postings.size());
                    khorgos.house.get(Reversals.class).reverse(any, "property");
                }
            }
        }
    }

    private void decide(boolean released) {
        if (filings.isEmpty()) {
            return;
        }
        String[] filing = filings.remove(0).split(" ");
        Measures part = GOODS.portion(new BigDecimal(filing[1]));
        if (released) {
            khorgos.release(filing[0], "4000", StockStatus.RELEASED, lot, part, null);
        } else {
            var box = ContainerNumber.parse("CSQU3054383");
            khorgos.house.tell(ended(filing[0], new DeclaredGoods(1, lot, part, box)));
        }
    }

    private static FilingEnded ended(String declaration, DeclaredGoods goods) {
        return new FilingEnded(
                declaration,
                FilingEnded.Outcome.WITHDRAWN,
                "broker asked",
                List.of(goods),
                Khorgos.ago(Duration.ZERO));
    }

    /** What lies inside and what went out of the gate is what came in, whenever one looks. */
    private void assertWhole(Instant moment) {
        List<StockRow> rows = khorgos.stock(StockFilter.ALL.lot(lot).at(moment, null));
        assertThat(rows).noneMatch(row -> row.measures().anyNegative() || row.free().anyNegative());
        Amounts sum =
                rows.stream()
                        .map(row -> Amounts.of(row.measures()))
                        .reduce(Amounts.ZERO, Amounts::plus);
        assertThat(sum.plus(out(moment)).minus(Amounts.of(GOODS)).isZero()).isTrue();
    }

    private Amounts out(Instant moment) {
        return khorgos.house.inTransaction(
                () ->
                        khorgos.house
                                .get(History.class)
                                .at(
                                        Account.of(
                                                lot,
                                                Outside.DISPATCHED.place(),
                                                StockStatus.RELEASED),
                                        moment));
    }
}
