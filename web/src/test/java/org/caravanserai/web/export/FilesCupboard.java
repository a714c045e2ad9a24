package org.caravanserai.web.export;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.testkit.Engine;
import org.caravanserai.kernel.time.HouseClock;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The service of files on a database of its own, a transaction a call. */
final class FilesCupboard implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    private final SessionFactory sessions;
    private final CurrentActor actor = new CurrentActor();
    private final HouseClock clock = new HouseClock();
    Instant now = NOW;

    FilesCupboard() {
        Configuration configuration = new Configuration().addAnnotatedClass(ExportJob.class);
        configuration.getProperties().put("hibernate.connection.datasource", Engine.H2.fresh());
        configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        sessions = configuration.buildSessionFactory();
    }

    /** Somebody asks the service at the hour it is. */
    <T> T as(String user, Function<Exports, T> work) {
        Actor who = new Actor(user, user, Set.of(Role.CLERK), Set.of(), Set.of(), Locale.ENGLISH);
        List<T> answers = new ArrayList<>();
        clock.at(now, () -> answers.add(actor.as(who, () -> inTransaction(work))));
        return answers.get(0);
    }

    private <T> T inTransaction(Function<Exports, T> work) {
        EntityManager em = sessions.createEntityManager();
        em.getTransaction().begin();
        try {
            Exports exports = new Exports();
            exports.em = em;
            exports.actor = actor;
            exports.clock = clock;
            T answer = work.apply(exports);
            em.getTransaction().commit();
            return answer;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
