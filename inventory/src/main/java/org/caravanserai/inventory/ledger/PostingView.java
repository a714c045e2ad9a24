package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.journal.JournalReader;
import org.caravanserai.kernel.journal.SealedFact;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;

/** A posting to be read: its lines, its times, what took it back, and its proof in the journal. */
@ApplicationScoped
@Retried
@Transactional
public class PostingView {

    /** Facts that are looked through for those of the posting; its own are among the first. */
    private static final int MOST_FACTS = 200;

    private static final int MOST_SUBJECTS = 500;

    /** Everything that is told with a posting is recorded in its transaction. */
    private static final Duration ONE_ACT = Duration.ofMinutes(1);

    @Inject EntityManager em;
    @Inject Ledger ledger;
    @Inject History history;
    @Inject Lots lots;
    @Inject Places places;
    @Inject JournalReader journal;

    /**
     * @param number as printed
     * @throws NotFound when there is none, or none of its lots is in the actor's scope
     */
    public PostingShown get(String number) {
        Posting posting = ledger.posting(number);
        List<Move> moves = history.moves(posting);
        Map<LotId, Lot> seen =
                lots.byIds(moves.stream().map(move -> move.to().lotId()).distinct().toList());
        List<Move> shown =
                moves.stream().filter(move -> seen.containsKey(move.to().lotId())).toList();
        if (shown.isEmpty()) {
            throw new NotFound("posting", number);
        }
        String reversedBy = reversedBy(posting);
        return new PostingShown(
                posting.number(),
                posting.kind,
                seen.values().iterator().next().site(),
                posting.reference,
                posting.actor,
                posting.effectiveAt,
                posting.recordedAt,
                posting.reason,
                posting.reverses == null ? null : Posting.numbered(posting.reverses),
                reversedBy,
                posting.kind.reversible() && reversedBy == null,
                lines(shown, seen),
                proofs(posting, seen.values()));
    }

    private String reversedBy(Posting posting) {
        return em.createQuery("select p.id from Posting p where p.reverses = :id", Long.class)
                .setParameter("id", posting.id)
                .getResultStream()
                .findFirst()
                .map(Posting::numbered)
                .orElse(null);
    }

    private List<PostingShown.Line> lines(List<Move> moves, Map<LotId, Lot> seen) {
        Set<Long> ids =
                moves.stream()
                        .flatMap(move -> Stream.of(move.from().place(), move.to().place()))
                        .collect(Collectors.toSet());
        Map<Long, Place> known = places.byIds(ids);
        return moves.stream()
                .map(
                        move -> {
                            Lot lot = seen.get(move.to().lotId());
                            return new PostingShown.Line(
                                    lot.id(),
                                    lot.description(),
                                    lot.packageKind(),
                                    known.get(move.from().place()).code(),
                                    known.get(move.to().place()).code(),
                                    move.from().status(),
                                    move.to().status(),
                                    move.amounts().in(lot.unit()));
                        })
                .toList();
    }

    /**
     * Facts that were told in the same act: recorded with it, and naming either the posting, or its
     * paper and one of its lots.
     */
    private List<PostingShown.Proof> proofs(Posting posting, Collection<Lot> seen) {
        Instant first = posting.recordedAt.minus(ONE_ACT);
        Instant last = posting.recordedAt.plus(ONE_ACT);
        return journal.told(subjects(posting, seen), first, MOST_FACTS).stream()
                .filter(fact -> !fact.recordedAt().isAfter(last))
                .filter(fact -> tells(fact, posting, seen))
                .map(
                        fact ->
                                new PostingShown.Proof(
                                        fact.position(),
                                        fact.fact(),
                                        fact.subject(),
                                        fact.recordedAt(),
                                        fact.hash()))
                .toList();
    }

    private static boolean tells(SealedFact fact, Posting posting, Collection<Lot> seen) {
        boolean ofPaper = posting.reference != null && names(fact, posting.reference);
        return names(fact, posting.number())
                || posting.reverses != null && names(fact, Posting.numbered(posting.reverses))
                || ofPaper && seen.stream().anyMatch(lot -> names(fact, lot.id));
    }

    private static boolean names(SealedFact fact, String number) {
        return fact.subject().endsWith(":" + number) || fact.body().contains('"' + number + '"');
    }

    private static Set<String> subjects(Posting posting, Collection<Lot> seen) {
        Set<String> subjects = new HashSet<>();
        subjects.add("posting:" + posting.number());
        if (posting.reverses != null) {
            subjects.add("posting:" + Posting.numbered(posting.reverses));
        }
        if (posting.reference != null) {
            Stream.of("gate-pass:", "declaration:", "take-over:")
                    .forEach(kind -> subjects.add(kind + posting.reference));
        }
        seen.stream()
                .limit(MOST_SUBJECTS)
                .forEach(
                        lot -> {
                            subjects.add("lot:" + lot.id);
                            subjects.add("container:" + lot.container.value());
                        });
        return subjects;
    }
}
