package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** The steps of filing a set, each in a transaction of its own. */
@ApplicationScoped
@Retried
@Transactional
class SetSteps {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject DeclarationSets sets;
    @Inject DeclaredLots lots;
    @Inject Filing filing;
    @Inject FilingCheck check;
    @Inject Payments payments;
    @Inject GuaranteeLedger guarantees;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** The next declaration of a set, and who files it. */
    record Next(long set, long declaration, String filedBy, String filerName) {}

    /** Reserves for all that waits, on one guarantee. */
    void begin(String id) {
        long key = sets.visible(id).id;
        Instant now = clock.now();
        LocalDate day = OfficeCalendar.day(now);
        List<SetMember> waiting = new ArrayList<>(sets.members(key));
        waiting.removeIf(member -> member.state == MemberState.FILED);
        List<Declaration> drafts =
                waiting.stream().map(m -> em.find(Declaration.class, m.declaration)).toList();
        List<GuaranteeStatus> candidates = candidates(drafts, day);
        List<LockKey> keys = new ArrayList<>(List.of(lock(key)));
        candidates.forEach(guarantee -> keys.add(LockKey.guarantee(guarantee.id())));
        locks.acquire(keys);
        DeclarationSet set = in(key, SetState.OPEN, SetState.STOPPED, SetState.DONE);
        if (waiting.isEmpty()) {
            throw new Refusal("set-state", set.state.name());
        }
        Map<Long, BigDecimal> shares = shares(drafts, day);
        BigDecimal needed = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (needed.signum() > 0) {
            set.guarantee = choose(candidates, needed);
            guarantees.reserve(set.guarantee, needed, set.key(), now);
        }
        for (SetMember member : waiting) {
            member.state = MemberState.WAITING;
            member.problem = null;
            member.arguments = "[]";
            member.share = shares.getOrDefault(member.declaration, BigDecimal.ZERO);
        }
        set.reserved = needed;
        set.state = SetState.FILING;
        set.filedBy = actor.get().user();
        set.filerName = actor.get().name();
        set.filedAt = now;
        em.flush();
    }

    /** Those that may cover goods of every client of the set. */
    private List<GuaranteeStatus> candidates(List<Declaration> drafts, LocalDate day) {
        List<GuaranteeStatus> common = null;
        for (PartyId client : drafts.stream().map(d -> d.client).distinct().toList()) {
            List<GuaranteeStatus> own = guarantees.candidates(client, day);
            if (common == null) {
                common = new ArrayList<>(own);
            } else {
                List<String> ids = own.stream().map(GuaranteeStatus::id).toList();
                common.removeIf(guarantee -> !ids.contains(guarantee.id()));
            }
        }
        return common == null ? List.of() : common;
    }

    private static String choose(List<GuaranteeStatus> candidates, BigDecimal needed) {
        return GuaranteeLedger.covering(candidates, needed)
                .map(GuaranteeStatus::id)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "guarantee-short",
                                        GuaranteeLedger.mostFree(candidates),
                                        needed));
    }

    private Map<Long, BigDecimal> shares(List<Declaration> drafts, LocalDate day) {
        return drafts.stream().collect(Collectors.toMap(draft -> draft.id, share(day)));
    }

    /** What could be computed: where it cannot, filing itself says why. */
    private Function<Declaration, BigDecimal> share(LocalDate day) {
        return draft ->
                draft.items.stream().allMatch(DeclarationItem::taxable)
                        ? check.secured(draft, payments.assess(draft, day), day)
                        : BigDecimal.ZERO;
    }

    /** Sets whose declarations are to be filed. */
    List<Long> filing() {
        return em.createQuery(
                        "select s.id from DeclarationSet s where s.state = :filing order by s.id",
                        Long.class)
                .setParameter("filing", SetState.FILING)
                .getResultList();
    }

    /** The next one; nothing when the set was stopped, or is done. */
    Optional<Next> next(long key) {
        locks.acquire(lock(key));
        DeclarationSet set = em.find(DeclarationSet.class, key);
        em.refresh(set);
        if (set.state != SetState.FILING) {
            return Optional.empty();
        }
        Optional<SetMember> next =
                sets.members(key).stream()
                        .filter(member -> member.state == MemberState.WAITING)
                        .findFirst();
        if (next.isEmpty()) {
            set.state = SetState.DONE;
        }
        return next.map(m -> new Next(key, m.declaration, set.filedBy, set.filerName));
    }

    /**
     * The lock of the guarantee, which the declaration's locks hold, guards what the set has
     * reserved. Its share passes from the set to the declaration, which is filed like any other.
     */
    void file(Next next) {
        Declaration declaration = lots.locked(next.declaration());
        SetMember member = member(next);
        DeclarationSet set = em.find(DeclarationSet.class, next.set());
        em.refresh(set);
        if (set.state != SetState.FILING || member.state != MemberState.WAITING) {
            return;
        }
        if (member.share.signum() > 0) {
            free(set, member);
            declaration.guarantee = set.guarantee;
        }
        em.flush();
        filing.file(declaration.name());
        member.state = MemberState.FILED;
        member.doneAt = clock.now();
        em.flush();
    }

    /** It is not filed, and nothing is held for it any more. */
    void refuse(Next next, String problem, List<Object> arguments) {
        DeclarationSet set = locked(next.set());
        SetMember member = member(next);
        if (member.state != MemberState.WAITING) {
            return;
        }
        free(set, member);
        member.state = MemberState.REFUSED;
        member.problem = problem;
        member.arguments = Json.write(arguments);
        member.doneAt = clock.now();
        em.flush();
    }

    void stop(String id) {
        DeclarationSet set = locked(sets.visible(id).id);
        if (set.state != SetState.FILING) {
            throw new Refusal("set-state", set.state.name());
        }
        sets.members(set.id).stream()
                .filter(member -> member.state == MemberState.WAITING)
                .forEach(member -> free(set, member));
        set.state = SetState.STOPPED;
        em.flush();
    }

    private void free(DeclarationSet set, SetMember member) {
        if (member.share.signum() > 0) {
            guarantees.giveBack(set.guarantee, member.share, set.key(), clock.now());
            set.reserved = set.reserved.subtract(member.share);
            member.share = BigDecimal.ZERO;
        }
    }

    private DeclarationSet locked(long key) {
        DeclarationSet found = em.find(DeclarationSet.class, key);
        List<LockKey> keys = new ArrayList<>(List.of(lock(key)));
        if (found.guarantee != null) {
            keys.add(LockKey.guarantee(found.guarantee));
        }
        locks.acquire(keys);
        em.refresh(found);
        return found;
    }

    private DeclarationSet in(long key, SetState... states) {
        DeclarationSet set = em.find(DeclarationSet.class, key);
        em.refresh(set);
        if (!List.of(states).contains(set.state)) {
            throw new Refusal("set-state", set.state.name());
        }
        return set;
    }

    private SetMember member(Next next) {
        SetMember member = em.find(SetMember.class, next.declaration());
        if (member == null) {
            throw new NotFound("declaration", next.declaration());
        }
        em.refresh(member);
        return member;
    }

    private static LockKey lock(long set) {
        return LockKey.declaration(DeclarationSet.print(set));
    }
}
