package org.caravanserai.web.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Views that people keep, share and open a list with. A view shows what its reader may see, never
 * what its owner saw: it holds the question and not the answer.
 */
@ApplicationScoped
@Retried
@Transactional
public class Views {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 4000;

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** The reader's own views of a list and those shared with the reader, by name. */
    public List<ListView> list(String list) {
        String page = ListName.page(list, actor.get());
        Optional<Long> opening = openingId(page);
        return em.createQuery("from SavedView where page = :page order by name", SavedView.class)
                .setParameter("page", page)
                .getResultStream()
                .filter(view -> view.shows(actor.get()))
                .map(view -> view.shown(actor.get(), opening.filter(view.id::equals).isPresent()))
                .toList();
    }

    /**
     * Keeps a view; one's own of that name is replaced.
     *
     * @throws InvalidInput for a name that is missing or too long, or somebody to share it with who
     *     is none of one's own
     */
    public ListView save(ViewOrder order) {
        Actor owner = actor.get();
        String page = ListName.page(order.list(), owner);
        check(order, owner);
        String name = order.name().strip();
        SavedView view =
                em.createQuery(
                                "from SavedView where page = :page and owner = :owner and name ="
                                        + " :name",
                                SavedView.class)
                        .setParameter("page", page)
                        .setParameter("owner", owner.user())
                        .setParameter("name", name)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> new SavedView(page, name, owner.user()));
        view.query = order.query() == null ? "" : order.query().strip();
        view.role = order.role();
        view.site = order.site();
        view.changedAt = clock.now();
        em.persist(view);
        em.flush();
        return view.shown(owner, openingId(page).filter(view.id::equals).isPresent());
    }

    private static void check(ViewOrder order, Actor owner) {
        List<Problem> problems = new ArrayList<>();
        if (order.name() == null || order.name().isBlank()) {
            problems.add(Problem.of("name", "required"));
        } else if (order.name().strip().length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "view-text-too-long", LONGEST_NAME));
        }
        if (order.query() != null && order.query().length() > LONGEST_QUERY) {
            problems.add(Problem.of("query", "view-text-too-long", LONGEST_QUERY));
        }
        boolean any = owner.is(Role.MANAGER) || owner.is(Role.ADMINISTRATOR);
        if (order.role() != null && !any && !owner.is(order.role())) {
            problems.add(Problem.of("role", "view-role-not-own"));
        }
        if (order.site() != null && (order.role() == null || !owner.sees(order.site()))) {
            problems.add(Problem.of("site", "view-site-not-own"));
        }
        InvalidInput.throwIfAny(problems);
    }

    /** Opens the list with this view from now on, for the reader alone. */
    public void open(long id) {
        SavedView view = find(id);
        forget(view.page);
        em.createNativeQuery(
                        "insert into web.list_opening (person, page, list_view) values (?1, ?2,"
                                + " ?3)")
                .setParameter(1, actor.get().user())
                .setParameter(2, view.page)
                .setParameter(3, id)
                .executeUpdate();
    }

    /** Opens the list as the house offers it. */
    public void openPlain(String list) {
        forget(ListName.page(list, actor.get()));
    }

    private void forget(String page) {
        em.createNativeQuery("delete from web.list_opening where person = ?1 and page = ?2")
                .setParameter(1, actor.get().user())
                .setParameter(2, page)
                .executeUpdate();
    }

    /**
     * Takes one's own view away, also from those it was shared with.
     *
     * @throws NotFound for somebody else's
     */
    public void remove(long id) {
        SavedView view = find(id);
        if (!view.owner.equals(actor.get().user())) {
            throw new NotFound("view", id);
        }
        em.remove(view);
        em.flush();
    }

    /** The query with which the reader opens a page; nothing where the house's own order stands. */
    public Optional<String> opening(String page) {
        return openingId(page)
                .map(id -> em.find(SavedView.class, id))
                .filter(view -> view != null && view.shows(actor.get()))
                .map(view -> view.query);
    }

    private Optional<Long> openingId(String page) {
        return em.createNativeQuery(
                        "select list_view from web.list_opening where person = ?1 and page = ?2",
                        Long.class)
                .setParameter(1, actor.get().user())
                .setParameter(2, page)
                .getResultStream()
                .map(Long.class::cast)
                .findFirst();
    }

    private SavedView find(long id) {
        SavedView view = em.find(SavedView.class, id);
        if (view == null || !view.shows(actor.get())) {
            throw new NotFound("view", id);
        }
        return view;
    }
}
