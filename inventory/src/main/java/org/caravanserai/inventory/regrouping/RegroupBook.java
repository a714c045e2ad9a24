package org.caravanserai.inventory.regrouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Inheritance;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.PostingOrder;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.identity.LotId;

/**
 * Writes down that goods went to other lots: in the ledger, in the family tree, and to whoever must
 * know. The callers have locked the lots.
 */
@ApplicationScoped
public class RegroupBook {

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Ledger ledger;
    @Inject Inheritance inheritance;
    @Inject Event<Fact> facts;

    /**
     * @param at when it was done; null for now
     */
    Regrouped write(
            LotsRegrouped.Kind kind, String permit, String note, List<Piece> pieces, Instant at) {
        pieces.stream().map(Piece::to).distinct().forEach(lots::open);
        em.flush();
        Posting posting =
                ledger.post(
                        new PostingOrder(
                                PostingKind.REGROUPING,
                                permit,
                                at,
                                pieces.stream()
                                        .flatMap(piece -> Stream.of(piece.out(), piece.in()))
                                        .toList()));
        pieces.forEach(
                piece -> inheritance.pass(piece.from(), piece.to(), piece.status(), posting));
        RegroupingAct act = new RegroupingAct(posting.id(), kind, permit, note);
        em.persist(act);
        pieces.forEach(piece -> em.persist(new LotParent(act, piece)));
        facts.fire(
                new LotsRegrouped(
                        pieces.get(0).from().site(),
                        kind,
                        posting.number(),
                        permit,
                        pieces.stream().map(Piece::told).toList(),
                        posting.effectiveAt()));
        em.flush();
        return new Regrouped(posting.number(), permit, children(pieces), posting.warnings());
    }

    private static List<Regrouped.Child> children(List<Piece> pieces) {
        Map<Lot, Amounts> children = new LinkedHashMap<>();
        pieces.forEach(piece -> children.merge(piece.to(), piece.given(), Amounts::plus));
        return children.entrySet().stream()
                .map(e -> new Regrouped.Child(e.getKey().id(), e.getValue().in(e.getKey().unit())))
                .toList();
    }

    /** Tells that a regrouping was mirrored back: what the children had is the parents' again. */
    public void takenBack(Posting posting, Posting mirror) {
        List<LotParent> parents = parents(posting);
        Map<LotId, Lot> known =
                lots.byIds(
                        parents.stream()
                                .flatMap(p -> Stream.of(p.parent, p.child))
                                .distinct()
                                .map(LotId::parse)
                                .toList());
        facts.fire(
                new LotsRegrouped(
                        known.values().iterator().next().site(),
                        LotsRegrouped.Kind.TAKEN_BACK,
                        mirror.number(),
                        posting.reference(),
                        parents.stream().map(parent -> back(parent, known)).toList(),
                        mirror.effectiveAt()));
    }

    private List<LotParent> parents(Posting posting) {
        return em.createQuery(
                        "select p from LotParent p join RegroupingAct a on a.id = p.regrouping"
                                + " where a.posting = :posting order by p.id",
                        LotParent.class)
                .setParameter("posting", posting.id())
                .getResultList();
    }

    private static LotsRegrouped.Part back(LotParent link, Map<LotId, Lot> known) {
        LotId parent = LotId.parse(link.parent);
        LotId child = LotId.parse(link.child);
        Amounts given = link.amounts;
        Amounts before =
                new Amounts(
                        link.packagesBefore, given.netKg(), given.grossKg(), given.supplementary());
        return new LotsRegrouped.Part(
                child,
                parent,
                link.status,
                given.in(known.get(child).unit()),
                before.in(known.get(parent).unit()));
    }
}
