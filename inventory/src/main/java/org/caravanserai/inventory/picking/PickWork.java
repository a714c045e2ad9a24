package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.inventory.filing.Reservations;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Fetches what a pick list names: bin by bin, lot by lot. */
@ApplicationScoped
@Retried
@Transactional
public class PickWork {

    @Inject EntityManager em;
    @Inject PickSheets sheets;
    @Inject PickListView view;
    @Inject Reservations reservations;
    @Inject Lots lots;
    @Inject Places places;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * Counts goods as fetched.
     *
     * @throws InvalidInput on {@code location}, {@code packages} or {@code shortReason}
     * @throws Refusal {@code pick-wrong-bin} and {@code pick-wrong-lot} with what was expected,
     *     {@code pick-which-lot}, {@code pick-too-many} (packages still to be fetched), {@code
     *     pick-in-hand}, {@code pick-closed}
     */
    public PickListShown pick(String number, PickOrder order) {
        List<Problem> problems = new ArrayList<>();
        FreeText.required("location", order.location(), problems);
        FreeText.optional("shortReason", order.shortReason(), problems);
        InvalidInput.throwIfAny(problems);
        PickList list = sheets.inHand(number);
        PickLine line = line(list, order);
        Amounts part = part(line, order);
        String reason = order.shortReason() == null ? "" : order.shortReason().strip();
        boolean less = !line.rest().minus(part).isZero();
        mark(list, line, part, less && !reason.isEmpty() ? reason : null);
        em.flush();
        return view.get(number);
    }

    /**
     * The line of the list in the bin that was scanned.
     *
     * @throws Refusal {@code pick-wrong-bin} (scanned, expected bin, expected lot)
     */
    public PickListShown.Line expect(String number, String location) {
        List<PickListShown.Line> open =
                view.get(number).lines().stream().filter(PickListShown.Line::open).toList();
        return open.stream()
                .filter(line -> line.lies(location))
                .findFirst()
                .orElseThrow(() -> wrongBin(location, open));
    }

    /**
     * Takes back the last taking that was not taken back.
     *
     * @throws Refusal {@code pick-nothing-to-undo}, or {@code pick-undo-taken} when what a short
     *     line gave back is reserved by somebody else
     */
    public PickListShown undo(String number) {
        PickList list = sheets.inHand(number);
        PickMark last =
                sheets.lastMark(list)
                        .orElseThrow(() -> new Refusal("pick-nothing-to-undo", number));
        PickLine line = em.find(PickLine.class, last.line);
        if (line.state == PickLine.State.SHORT
                && !reservations.lay(number, line.line, line.account, line.rest())) {
            throw new Refusal("pick-undo-taken", line.account.lot());
        }
        last.undo(actor.get().user(), clock.now());
        line.pick(last.amounts.negate(), actor.get().user(), clock.now());
        em.flush();
        return view.get(number);
    }

    /** Closes every open line with what was fetched, for one reason; the rest is free again. */
    void closeShort(PickList list, List<PickLine> lines, String reason) {
        lines.stream()
                .filter(PickLine::open)
                .forEach(line -> mark(list, line, Amounts.ZERO, reason));
    }

    /**
     * @param reason why the line is closed with it; null to leave it open for the rest
     */
    private void mark(PickList list, PickLine line, Amounts part, String reason) {
        Instant now = clock.now();
        String user = actor.get().user();
        em.persist(new PickMark(line, part, reason, user, now));
        line.pick(part, user, now);
        if (reason != null) {
            line.closeShort(reason, user, now);
            reservations.lift(list.number(), line.line, line.lot());
            boolean kept =
                    line.picked.isZero()
                            || reservations.lay(
                                    list.number(), line.line, line.account, line.picked);
            if (!kept) {
                throw new IllegalStateException("Not free under lock: " + line.account);
            }
        }
    }

    private PickLine line(PickList list, PickOrder order) {
        List<PickListShown.Line> open =
                view.get(list.number()).lines().stream().filter(PickListShown.Line::open).toList();
        String bin = order.location().strip();
        List<PickListShown.Line> here = open.stream().filter(line -> line.lies(bin)).toList();
        if (here.isEmpty()) {
            throw wrongBin(bin, open);
        }
        List<PickListShown.Line> meant =
                here.stream()
                        .filter(line -> order.lot() == null || line.lot().equals(order.lot()))
                        .toList();
        if (meant.isEmpty()) {
            String expected =
                    here.stream().map(l -> l.lot().value()).collect(Collectors.joining(", "));
            throw new Refusal("pick-wrong-lot", order.lot(), bin, expected);
        }
        if (meant.size() > 1 && order.lot() == null) {
            throw new Refusal("pick-which-lot", bin, meant.size());
        }
        int wanted = meant.get(0).line();
        return sheets.lines(list).stream().filter(l -> l.line == wanted).findFirst().orElseThrow();
    }

    private static Refusal wrongBin(String scanned, List<PickListShown.Line> open) {
        return open.isEmpty()
                ? new Refusal("pick-all-fetched")
                : new Refusal(
                        "pick-wrong-bin", scanned, open.get(0).bin(), open.get(0).lot().value());
    }

    private Amounts part(PickLine line, PickOrder order) {
        Amounts rest = line.rest();
        BigDecimal packages = order.packages();
        if (packages == null) {
            return rest;
        }
        boolean zero = packages.signum() == 0 && order.shortReason() != null;
        if (packages.signum() < 0
                || packages.signum() == 0 && !zero
                || packages.stripTrailingZeros().scale() > 0) {
            throw InvalidInput.of("packages", "pick-packages", packages);
        }
        if (packages.compareTo(rest.packages()) > 0) {
            throw new Refusal("pick-too-many", packages, rest.packages());
        }
        Lot lot = lots.known(List.of(line.lot())).get(line.lot());
        return zero ? Amounts.ZERO : Amounts.of(rest.in(lot.unit()).portion(packages));
    }

    /** What a list hands out of its lines, in full measures. */
    List<DispatchOrder.Line> handedOut(List<PickLine> lines) {
        Map<Long, Place> bins =
                places.byIds(lines.stream().map(line -> line.account.place()).distinct().toList());
        return lines.stream()
                .filter(line -> !line.picked.isZero())
                .map(
                        line -> {
                            Lot lot = lots.known(List.of(line.lot())).get(line.lot());
                            return new DispatchOrder.Line(
                                    line.lot(),
                                    bins.get(line.account.place()).code(),
                                    org.caravanserai.inventory.ledger.MeasuresAsked.of(
                                            line.picked.in(lot.unit())),
                                    line.account.status());
                        })
                .toList();
    }
}
