package org.caravanserai.kernel.testkit;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.util.TypeLiteral;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;

/**
 * A room of the house with the kernel under it and a database of its own, without a server: the
 * real beans, the real observers, the real migrations.
 *
 * <pre>
 * static House house;
 * &#64;BeforeAll static void open() { house = House.open(); }
 * &#64;AfterAll static void close() { house.close(); }
 * </pre>
 */
public final class House implements AutoCloseable {

    private final TestDatabase database;
    private final SeContainer container;

    private House(DataSource source) {
        database = new TestDatabase(source);
        TestTransactions.use(database);
        container = SeContainerInitializer.newInstance().initialize();
    }

    /** A house on H2 in memory. */
    public static House open() {
        return open(Engine.H2);
    }

    /** A house on the database of your choice; one at a time in a test run. */
    public static House open(Engine engine) {
        return open(engine.fresh());
    }

    /** A house on a database that is there already, empty or not. */
    public static House open(DataSource source) {
        return new House(source);
    }

    public <T> T get(Class<T> bean) {
        return container.select(bean).get();
    }

    /** Tells the room a fact, in a transaction of its own, as another room would. */
    public void tell(Fact... facts) {
        inTransaction(
                () -> {
                    for (Fact fact : facts) {
                        container
                                .getBeanManager()
                                .getEvent()
                                .select(new TypeLiteral<Fact>() {})
                                .fire(fact);
                    }
                    return null;
                });
    }

    public <T> T inTransaction(Callable<T> work) {
        try {
            return TestTransactions.inTransaction(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T as(Actor actor, Callable<T> work) {
        return get(CurrentActor.class)
                .as(
                        actor,
                        () -> {
                            try {
                                return work.call();
                            } catch (RuntimeException e) {
                                throw e;
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    /**
     * The statements that the database was asked while the work was done, in order; a batch is one.
     * What other threads ask meanwhile is among them.
     */
    public List<String> statements(Runnable work) {
        List<String> texts = Collections.synchronizedList(new ArrayList<>());
        database.listen(texts::add);
        try {
            work.run();
        } finally {
            database.listen(null);
        }
        return texts;
    }

    @Override
    public void close() {
        container.close();
        database.close();
    }
}
