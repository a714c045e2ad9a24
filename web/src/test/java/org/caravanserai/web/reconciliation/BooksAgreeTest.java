package org.caravanserai.web.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActShown;
import org.caravanserai.inventory.acts.ActState;
import org.caravanserai.inventory.acts.Acts;
import org.caravanserai.inventory.counting.CountKeeping;
import org.caravanserai.inventory.counting.CountReason;
import org.caravanserai.inventory.counting.CountRequest;
import org.caravanserai.inventory.counting.CountScope;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.Counts;
import org.caravanserai.inventory.counting.StockBook;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.ledger.LedgerCheck;
import org.caravanserai.inventory.ledger.LotAct;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.regrouping.RegroupOrder;
import org.caravanserai.inventory.regrouping.Regrouping;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Stock and customs account across the rooms: whatever clerks, broker and office do, in grams and
 * parts of a square metre, accepted or refused, the two books agree in every measure.
 */
class BooksAgreeTest {

    private static final Measures GOODS =
            Measures.of("17", "19800.123457", "20600.000001", "640.333333", "MTK");
    private static final Actor ANNA = Rooms.person("anna", Role.CLERK);
    private static final Actor BERIK = Rooms.person("berik", Role.CLERK);
    private static final Actor DANA = Rooms.person("dana", Role.MANAGER);

    private static Rooms rooms;
    private static Reconciliation books;

    private final Set<Kind> done = EnumSet.noneOf(Kind.class);
    private final List<LotId> lots = new ArrayList<>();

    @BeforeContainer
    static void open() {
        rooms = new Rooms();
        books = new Reconciliation();
        books.stock = rooms.house.get(StockBook.class);
        books.customs = rooms.house.get(SupervisionBook.class);
    }

    @AfterContainer
    static void close() {
        rooms.close();
    }

    enum Kind {
        PLACE,
        CLEAR,
        RE_EXPORT,
        ANSWER,
        MOVE,
        SPLIT,
        COUNT,
        UNDO_COUNT,
        DISPATCH,
        REVERSE
    }

    /** One of the acts on one of the lots, on so many packages. */
    record Act(Kind kind, int which, int packages) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 9))
                .as(Act::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(16);
    }

    @Property(tries = 12)
    void bothBooksAgreeWhateverIsDone(@ForAll("acts") List<Act> acts) {
        lots.add(rooms.received(GOODS));
        acts.forEach(this::attempt);
        assertAgree();
    }

    @Example
    void andEachOfTheActsIsReallyDone() {
        lots.add(rooms.received(GOODS));
        List.of(
                        new Act(Kind.PLACE, 0, 9),
                        new Act(Kind.ANSWER, 0, 1),
                        new Act(Kind.CLEAR, 0, 5),
                        new Act(Kind.RE_EXPORT, 0, 2),
                        new Act(Kind.ANSWER, 0, 1),
                        new Act(Kind.MOVE, 0, 3),
                        new Act(Kind.DISPATCH, 0, 2),
                        new Act(Kind.REVERSE, 0, 1),
                        new Act(Kind.DISPATCH, 0, 1),
                        new Act(Kind.SPLIT, 0, 1),
                        new Act(Kind.COUNT, 0, 1),
                        new Act(Kind.UNDO_COUNT, 0, 1))
                .forEach(this::attempt);
        assertThat(done).containsExactlyInAnyOrder(Kind.values());
        assertAgree();
    }

    private static void assertAgree() {
        assertThat(books.of(Rooms.GATEWAY).differences()).isEmpty();
        assertThat(rooms.house.get(LedgerCheck.class).check().differences()).isEmpty();
    }

    private void attempt(Act act) {
        try {
            LotId lot = lots.get(act.which % lots.size());
            tried(act, lot);
            done.add(act.kind);
        } catch (Refusal | InvalidInput | NotFound refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
        assertAgree();
    }

    private void tried(Act act, LotId lot) {
        Measures part = GOODS.portion(BigDecimal.valueOf(act.packages));
        switch (act.kind) {
            case PLACE -> rooms.filed("7000", lot, part);
            case CLEAR -> rooms.filed("4070", lot, part);
            case RE_EXPORT -> rooms.filed("3170", lot, part);
            case ANSWER -> rooms.answered();
            case MOVE -> move(lot, act.packages);
            case SPLIT -> split(lot, act.packages);
            case COUNT -> count(lot, act.packages);
            case UNDO_COUNT -> undoCount(lot);
            case DISPATCH -> dispatch(lot, act.packages);
            case REVERSE -> reverse(lot);
        }
    }

    private void move(LotId lot, int packages) {
        String from = bin(lot);
        String to = from.equals("A-01") ? "A-02" : "A-01";
        by(
                ANNA,
                () ->
                        rooms.house
                                .get(Movements.class)
                                .move(new MoveOrder(lot, from, to, asked(packages), null, null)));
    }

    private void split(LotId lot, int packages) {
        StockRow row =
                rows(lot).stream()
                        .filter(one -> one.status() == StockStatus.RELEASED)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("lot", lot));
        RegroupOrder order =
                new RegroupOrder(
                        List.of(lot),
                        row.location(),
                        row.status(),
                        List.of(BigDecimal.valueOf(packages)),
                        null,
                        null,
                        null,
                        null,
                        null);
        var split = by(ANNA, () -> rooms.house.get(Regrouping.class).split(order));
        split.lots().forEach(child -> lots.add(child.lot()));
    }

    private void dispatch(LotId lot, int packages) {
        DispatchOrder.Line line = new DispatchOrder.Line(lot, bin(lot), asked(packages));
        DispatchOrder order =
                new DispatchOrder(Rooms.GATEWAY, List.of(line), "Almaty Solar LLP", "A1", null);
        by(ANNA, () -> rooms.house.get(Dispatching.class).dispatch(order));
    }

    /** Takes back what was done last with the lot and may be taken back. */
    private void reverse(LotId lot) {
        String posting =
                rooms.house.get(LotCourse.class).of(lot).stream()
                        .filter(act -> act.kind() == PostingKind.DISPATCH && act.reversible())
                        .map(LotAct::posting)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("posting", lot));
        by(DANA, () -> rooms.house.get(Reversals.class).reverse(posting, "lorry did not come"));
    }

    /** Two count one package more or less than the book has in one bin, and a third agrees. */
    private void count(LotId lot, int packages) {
        Counts counts = rooms.house.get(Counts.class);
        String bin = bin(lot);
        BigDecimal more = BigDecimal.valueOf(packages % 2 == 1 ? 1 : -1);
        CountRequest all = new CountRequest(Rooms.GATEWAY, CountScope.LOT, lot.value(), false);
        CountShown sheet = by(ANNA, () -> counts.open(all));
        String number = sheet.number();
        for (Actor clerk : List.of(ANNA, BERIK)) {
            for (CountShown.Line line : sheet.lines()) {
                if (line.due()) {
                    BigDecimal book = line.book().packages();
                    BigDecimal seen = line.location().equals(bin) ? book.add(more) : book;
                    by(clerk, () -> counted(number, lot, line.location(), seen));
                }
            }
            if (clerk == BERIK) {
                for (CountShown.Line line : sheet.lines()) {
                    if (line.location().equals(bin)) {
                        by(
                                clerk,
                                () -> counts.explain(number, line.id(), CountReason.UNKNOWN, null));
                    }
                }
            }
            sheet = by(clerk, () -> counts.handIn(number));
        }
        by(DANA, () -> counts.approve(number));
    }

    private static CountShown counted(String number, LotId lot, String bin, BigDecimal seen) {
        return rooms.house
                .get(CountKeeping.class)
                .count(number, lot, bin, new MeasuresAsked(seen, null, null, null), false);
    }

    /** Takes back the act of a count, surplus or shortage. */
    private void undoCount(LotId lot) {
        Acts acts = rooms.house.get(Acts.class);
        String act =
                rooms.house.get(ActBook.class).of(lot).stream()
                        .filter(one -> one.state() == ActState.POSTED)
                        .map(ActShown::number)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("act", lot));
        by(ANNA, () -> acts.proposeBack(act, "counted twice"));
        by(DANA, () -> acts.approveBack(act));
    }

    private static String bin(LotId lot) {
        return rows(lot).stream()
                .map(StockRow::location)
                .findFirst()
                .orElseThrow(() -> new NotFound("lot", lot));
    }

    private static List<StockRow> rows(LotId lot) {
        return rooms.house.get(StockView.class).list(StockFilter.ALL.lot(lot), 100, null).items();
    }

    private static MeasuresAsked asked(int packages) {
        return new MeasuresAsked(BigDecimal.valueOf(packages), null, null, null);
    }

    private static <T> T by(Actor who, Callable<T> work) {
        return rooms.later(() -> rooms.house.as(who, work));
    }
}
