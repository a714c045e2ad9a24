package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** The life of a count: opened, parked and taken up, handed in, approved or called off. */
@ApplicationScoped
@Retried
@Transactional
public class Counts {

    @Inject EntityManager em;
    @Inject CountSheets sheets;
    @Inject CountOutcome outcome;
    @Inject CountPosting posting;
    @Inject CountView view;
    @Inject Places places;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * Opens a count against the book as it stands now.
     *
     * @throws InvalidInput by field
     * @throws NotFound when the site is not there or out of scope
     * @throws Refusal {@code count-nothing-there}, or {@code count-open-already} naming the count
     *     that has the first of the lots in hand
     */
    public CountShown open(CountRequest asked) {
        CountRequest request = checked(asked);
        List<Object[]> rows = sheets.inScope(request);
        if (rows.isEmpty()) {
            throw new Refusal("count-nothing-there", request.value(), request.facility());
        }
        for (Object[] row : rows) {
            String other = sheets.counting((String) row[0], (Long) row[1]);
            if (other != null) {
                throw new Refusal("count-open-already", row[0], other);
            }
        }
        CountOrder order = new CountOrder(request, actor.get().user(), clock.now());
        em.persist(order);
        for (Object[] row : rows) {
            String lot = (String) row[0];
            long place = (Long) row[1];
            em.persist(new CountLine(order, lot, place, sheets.book(lot, place, order)));
        }
        em.flush();
        return view.get(order.number());
    }

    private CountRequest checked(CountRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.facility() == null) {
            problems.add(Problem.of("facility", "required"));
        }
        if (request.scope() == null) {
            problems.add(Problem.of("scope", "required"));
        }
        if (request.effectiveAt() != null && request.effectiveAt().isAfter(clock.now())) {
            problems.add(
                    Problem.of("effectiveAt", "effective-in-the-future", request.effectiveAt()));
        }
        String value = FreeText.required("value", request.value(), problems);
        InvalidInput.throwIfAny(problems);
        if (places.site(request.facility()).isEmpty() || !actor.get().sees(request.facility())) {
            throw new NotFound("facility", request.facility());
        }
        return new CountRequest(
                request.facility(),
                request.scope(),
                value.strip().toUpperCase(Locale.ROOT),
                request.blind(),
                request.effectiveAt());
    }

    /** Lays the sheet down; everything counted so far stays. */
    public CountShown park(String number) {
        sheets.locked(number, CountState.COUNTING, CountState.RECOUNT).inHand = null;
        em.flush();
        return view.get(number);
    }

    /**
     * Takes a parked sheet up, or over from somebody else.
     *
     * @throws Refusal {@code count-same-person} for a recount by one who counted before
     */
    public CountShown take(String number) {
        CountOrder order = sheets.locked(number, CountState.COUNTING, CountState.RECOUNT);
        String user = actor.get().user();
        if (order.state == CountState.RECOUNT) {
            sheets.lines(order).stream()
                    .filter(line -> line.recount && line.countedEarlierBy(user, order.round))
                    .findFirst()
                    .ifPresent(
                            line -> {
                                throw new Refusal("count-same-person", line.lot);
                            });
        }
        order.inHand = user;
        em.flush();
        return view.get(number);
    }

    /**
     * Hands the sheet in. What differs for the first time is counted again by somebody else; then
     * it is posted, or waits for a second person.
     *
     * @throws Refusal {@code count-uncounted} naming what is still to count
     * @throws InvalidInput {@code count-reason} for a difference without a reason
     */
    public CountShown handIn(String number) {
        CountOrder order = sheets.locked(number, CountState.COUNTING, CountState.RECOUNT);
        List<Problem> warnings = outcome.handedIn(order, sheets.lines(order));
        em.flush();
        return view.get(number).warned(warnings);
    }

    /** Says why a line differs; also while it waits for approval. */
    public CountShown explain(String number, long line, CountReason reason, String note) {
        CountOrder order =
                sheets.locked(number, CountState.COUNTING, CountState.RECOUNT, CountState.APPROVAL);
        List<Problem> problems = new ArrayList<>();
        if (reason == null) {
            problems.add(Problem.of("reason", "required"));
        }
        String said = FreeText.optional("note", note, problems);
        InvalidInput.throwIfAny(problems);
        CountLine found =
                sheets.lines(order).stream()
                        .filter(l -> l.id == line)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("count-line", line));
        found.reason = reason;
        found.note = said;
        em.flush();
        return view.get(number);
    }

    /**
     * Posts the differences of a count that waits for it.
     *
     * @throws Forbidden unless a manager asks who counted none of it
     * @throws Refusal {@code count-state} when another was quicker; {@code count-book-moved} when
     *     goods moved since the count began
     */
    public CountShown approve(String number) {
        CountOrder order = sheets.locked(number, CountState.APPROVAL);
        List<CountLine> lines = sheets.lines(order);
        second(number, lines);
        List<Problem> warnings = posting.post(order, lines);
        em.flush();
        return view.get(number).warned(warnings);
    }

    /** Sends what differs back to be counted once more. */
    public CountShown sendBack(String number, String reason) {
        CountOrder order = sheets.locked(number, CountState.APPROVAL);
        manager();
        order.note = given(reason);
        sheets.lines(order).forEach(line -> line.recount = line.differs());
        order.recount();
        em.flush();
        return view.get(number);
    }

    /** Calls a count off; the figures stay to be read, nothing is posted. */
    public CountShown cancel(String number, String reason) {
        CountOrder order =
                sheets.locked(number, CountState.COUNTING, CountState.RECOUNT, CountState.APPROVAL);
        if (order.state == CountState.APPROVAL) {
            manager();
        }
        order.note = given(reason);
        order.close(CountState.CANCELLED, actor.get().user(), clock.now());
        em.flush();
        return view.get(number);
    }

    private void second(String number, List<CountLine> lines) {
        manager();
        String user = actor.get().user();
        if (lines.stream().anyMatch(line -> line.countedBy(user))) {
            throw new Forbidden("own-approval", number);
        }
    }

    private void manager() {
        if (!actor.get().is(Role.MANAGER)) {
            throw new Forbidden();
        }
    }

    private static String given(String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        return why;
    }
}
