package org.caravanserai.web.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.web.grid.Arrangement;

/** Columns and density of a grid as each person left them. */
@ApplicationScoped
@Retried
@Transactional
public class Layouts {

    private static final int LONGEST = 2000;

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /** As the reader left the grid; empty for as it is offered. */
    public String of(String page, String grid) {
        List<?> kept =
                em.createNativeQuery(
                                "select arrangement from web.list_layout where person = ?1 and page"
                                        + " = ?2 and grid = ?3",
                                String.class)
                        .setParameter(1, actor.get().user())
                        .setParameter(2, page)
                        .setParameter(3, grid)
                        .getResultList();
        return kept.isEmpty() ? "" : (String) kept.get(0);
    }

    /** Remembers the columns and the density of an arrangement, unless they stand there already. */
    public void keep(String page, String grid, Arrangement arrangement) {
        String lasting = arrangement.lasting().text();
        if (lasting.length() > LONGEST || lasting.equals(of(page, grid))) {
            return;
        }
        em.createNativeQuery(
                        "delete from web.list_layout where person = ?1 and page = ?2 and grid = ?3")
                .setParameter(1, actor.get().user())
                .setParameter(2, page)
                .setParameter(3, grid)
                .executeUpdate();
        if (!lasting.isEmpty()) {
            em.createNativeQuery(
                            "insert into web.list_layout (person, page, grid, arrangement) values"
                                    + " (?1, ?2, ?3, ?4)")
                    .setParameter(1, actor.get().user())
                    .setParameter(2, page)
                    .setParameter(3, grid)
                    .setParameter(4, lasting)
                    .executeUpdate();
        }
    }
}
