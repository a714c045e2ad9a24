package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Sets of declarations: put together, checked as one, and read. */
@ApplicationScoped
@Retried
@Transactional
public class DeclarationSets {

    public static final int MOST = 100;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Declarations declarations;
    @Inject DeclarationScope scope;
    @Inject FilingCheck check;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param ids drafts, in the order in which they are to be filed
     * @return the name of the set, such as {@code S-000001}
     * @throws InvalidInput {@code set-empty} or {@code required}
     * @throws NotFound if the actor does not see one of them
     * @throws Refusal {@code declaration-status} or {@code declaration-in-set}
     */
    public String create(String name, List<String> ids) {
        if (name == null || name.isBlank() || name.length() > 100) {
            throw InvalidInput.of("name", "required");
        }
        Set<Long> keys = new LinkedHashSet<>();
        ids.forEach(id -> keys.add(declarations.visible(id)));
        if (keys.isEmpty() || keys.size() > MOST) {
            throw InvalidInput.of("declarations", "set-empty", MOST);
        }
        locks.acquire(keys.stream().map(DeclarationId::print).map(LockKey::declaration).toList());
        keys.forEach(this::refuseTaken);
        DeclarationSet set = new DeclarationSet();
        set.name = name.strip();
        set.createdBy = actor.get().user();
        set.createdAt = clock.now();
        em.persist(set);
        int place = 0;
        for (Long key : keys) {
            SetMember member = new SetMember();
            member.declaration = key;
            member.set = set.id;
            member.place = ++place;
            em.persist(member);
        }
        em.flush();
        return set.key();
    }

    private void refuseTaken(Long key) {
        SetMember before = em.find(SetMember.class, key);
        if (before != null && before.state != MemberState.REFUSED) {
            throw new Refusal(
                    "declaration-in-set",
                    DeclarationId.print(key),
                    DeclarationSet.print(before.set));
        }
        if (before != null) {
            em.remove(before);
            em.flush();
        }
        Declaration draft = em.find(Declaration.class, key);
        Life.after(draft.status, Act.FILE);
    }

    /**
     * The drafts that the house prepared for these notes, in their order.
     *
     * @throws Refusal {@code train-without-drafts}
     */
    public List<String> prepared(
            String train, CustomsProcedure procedure, List<String> consignments) {
        Map<String, Integer> order = new LinkedHashMap<>();
        consignments.forEach(note -> order.putIfAbsent(note, order.size()));
        List<String> found =
                order.isEmpty()
                        ? List.of()
                        : scope.apply(
                                        em.createQuery(
                                                "from Declaration d where d.consignment in :notes"
                                                        + " and d.procedure = :procedure"
                                                        + " and d.status = :draft and not exists"
                                                        + " (select 1 from SetMember m where"
                                                        + " m.declaration = d.id and m.state ="
                                                        + " :waiting) and "
                                                        + DeclarationScope.WHERE
                                                        + " order by d.id",
                                                Declaration.class))
                                .setParameter("notes", order.keySet())
                                .setParameter("procedure", procedure)
                                .setParameter("draft", DeclarationStatus.DRAFT)
                                .setParameter("waiting", MemberState.WAITING)
                                .setMaxResults(MOST)
                                .getResultStream()
                                .map(Declaration::name)
                                .toList();
        if (found.isEmpty()) {
            throw new Refusal("train-without-drafts", train);
        }
        return found;
    }

    /** What would stand in the way of filing, by declaration; empty lists where nothing does. */
    public Map<String, List<Finding>> check(String id) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (SetMember member : members(visible(id).id)) {
            Declaration declaration = em.find(Declaration.class, member.declaration);
            if (declaration.status == DeclarationStatus.DRAFT) {
                found.put(
                        declaration.name(),
                        check.check(declaration, OfficeCalendar.day(clock.now())).findings());
            }
        }
        return found;
    }

    public SetView find(String id) {
        return view(visible(id));
    }

    /** The newest first. */
    public List<SetView> list(int first, int most) {
        return em.createQuery("from DeclarationSet order by id desc", DeclarationSet.class)
                .getResultStream()
                .map(this::view)
                .filter(set -> !set.members().isEmpty())
                .skip(first)
                .limit(most)
                .toList();
    }

    /** A set is seen by who sees one of its declarations. */
    DeclarationSet visible(String id) {
        DeclarationSet set = em.find(DeclarationSet.class, DeclarationSet.parse(id));
        if (set == null || summaries(set.id).isEmpty()) {
            throw new NotFound("set", id);
        }
        return set;
    }

    List<SetMember> members(long set) {
        return em.createQuery("from SetMember where set = :set order by place", SetMember.class)
                .setParameter("set", set)
                .getResultList();
    }

    private Map<Long, DeclarationSummary> summaries(long set) {
        return scope.apply(
                        em.createQuery(
                                Declarations.SUMMARY
                                        + " and d.id in (select m.declaration from SetMember m"
                                        + " where m.set = :set)",
                                DeclarationSummary.class))
                .setParameter("set", set)
                .getResultStream()
                .collect(Collectors.toMap(DeclarationSummary::key, summary -> summary));
    }

    private SetView view(DeclarationSet set) {
        Map<Long, DeclarationSummary> summaries = summaries(set.id);
        return new SetView(
                set.key(),
                set.name,
                set.state,
                set.guarantee,
                set.reserved,
                set.createdBy,
                set.createdAt,
                set.filedBy,
                set.filedAt,
                members(set.id).stream()
                        .filter(member -> summaries.containsKey(member.declaration))
                        .map(member -> member(member, summaries.get(member.declaration)))
                        .toList());
    }

    private static SetView.Member member(SetMember member, DeclarationSummary summary) {
        return new SetView.Member(
                DeclarationId.print(member.declaration),
                member.place,
                member.state,
                summary,
                member.problem,
                Json.arguments(member.arguments),
                member.doneAt);
    }
}
