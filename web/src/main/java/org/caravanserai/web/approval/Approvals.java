package org.caravanserai.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActShown;
import org.caravanserai.inventory.acts.ActState;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.CountState;
import org.caravanserai.inventory.counting.CountView;
import org.caravanserai.inventory.gate.GateAsked;
import org.caravanserai.inventory.gate.GateReturns;
import org.caravanserai.inventory.handling.ReversalAsked;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;

/** Reads the queue of the second person; each thing is decided by the service it belongs to. */
@ApplicationScoped
@Retried
@Transactional
public class Approvals {

    private static final String REVOKED = "REVOKED";

    @Inject CountView counts;
    @Inject ActBook acts;
    @Inject ReversalDesk reversals;
    @Inject GateReturns returns;
    @Inject HoldDesk holds;
    @Inject CurrentActor actor;

    /** All that waits in the actor's sites, what waits longest first. */
    public List<Waiting> waiting() {
        List<Waiting> all = new ArrayList<>();
        counts.list(null, false).stream()
                .filter(count -> count.state() == CountState.APPROVAL)
                .map(this::of)
                .forEach(all::add);
        reversals.waiting().stream().map(this::of).forEach(all::add);
        returns.waiting().stream().map(this::of).forEach(all::add);
        acts.list(null, ActState.PROPOSED).stream().map(this::of).forEach(all::add);
        acts.list(null, ActState.BACK_PROPOSED).stream().map(this::of).forEach(all::add);
        holds.list(REVOKED, false).stream()
                .filter(row -> row.hold().code().equals(REVOKED))
                .map(this::of)
                .forEach(all::add);
        all.sort(Comparator.comparing(Waiting::askedAt));
        return all;
    }

    private Waiting of(CountShown count) {
        Instant since =
                count.lines().stream()
                        .map(CountShown.Line::countedAt)
                        .filter(at -> at != null)
                        .max(Comparator.naturalOrder())
                        .orElse(count.bookAt());
        boolean own = count.lines().stream().anyMatch(line -> mine(line.countedBy()));
        return new Waiting(
                Waiting.Kind.COUNT,
                count.number(),
                count.value(),
                "",
                null,
                count.facility(),
                count.openedBy(),
                since,
                own,
                "/clerk/count.xhtml?number=" + count.number());
    }

    private Waiting of(ReversalAsked asked) {
        return new Waiting(
                Waiting.Kind.REVERSAL,
                asked.number(),
                asked.reference() == null ? asked.posting() : asked.reference(),
                asked.reason(),
                asked.value(),
                asked.facility(),
                asked.askedBy(),
                asked.askedAt(),
                mine(asked.askedBy()) || mine(asked.postedBy()),
                "/manager/approvals.xhtml?number=" + asked.number());
    }

    private Waiting of(GateAsked asked) {
        return new Waiting(
                Waiting.Kind.RETURN,
                asked.gatePass(),
                asked.gatePass(),
                asked.reason(),
                null,
                asked.facility(),
                asked.askedBy(),
                asked.askedAt(),
                mine(asked.askedBy()),
                "/clerk/gate-pass.xhtml?number=" + asked.gatePass());
    }

    private Waiting of(ActShown act) {
        boolean back = act.state() == ActState.BACK_PROPOSED;
        String by = back ? act.backBy() : act.proposedBy();
        return new Waiting(
                back ? Waiting.Kind.ACT_REVERSAL : Waiting.Kind.ACT,
                act.number(),
                act.lot().value(),
                back ? act.backReason() : act.reason(),
                act.value(),
                act.facility(),
                by,
                back ? act.backAt() : act.proposedAt(),
                mine(by),
                "/clerk/acts.xhtml?number=" + act.number());
    }

    private Waiting of(HoldDesk.Row row) {
        String lot = row.hold().on().id();
        return new Waiting(
                Waiting.Kind.REVOCATION,
                String.valueOf(row.id()),
                lot,
                row.hold().reason(),
                null,
                null,
                row.hold().placedBy(),
                row.hold().placedAt(),
                mine(row.hold().placedBy()),
                "/clerk/holds.xhtml?q=" + lot);
    }

    private boolean mine(String user) {
        return actor.get().user().equals(user);
    }
}
