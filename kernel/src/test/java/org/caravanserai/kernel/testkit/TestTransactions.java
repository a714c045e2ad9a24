package org.caravanserai.kernel.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Gives each thread the entity manager of its running transaction, as the server does. */
@ApplicationScoped
public class TestTransactions {

    private static volatile TestDatabase database;
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    static void use(TestDatabase opened) {
        database = opened;
    }

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        EntityManager.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, args) -> {
                            try {
                                return method.invoke(current(), args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        return database.dataSource();
    }

    private static EntityManager current() {
        EntityManager em = CURRENT.get();
        if (em == null) {
            throw new IllegalStateException("No transaction on this thread");
        }
        return em;
    }

    static <T> T inTransaction(Callable<T> work) throws Exception {
        if (CURRENT.get() != null) {
            return work.call();
        }
        EntityManager em = database.sessions.createEntityManager();
        CURRENT.set(em);
        try {
            em.getTransaction().begin();
            T result = work.call();
            em.getTransaction().commit();
            return result;
        } catch (Throwable e) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            throw e;
        } finally {
            CURRENT.remove();
            em.close();
        }
    }
}
