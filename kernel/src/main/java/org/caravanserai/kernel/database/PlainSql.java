package org.caravanserai.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Plain SQL on the connection of the running transaction, for the few paths that are walked a
 * thousand times a second, where translating a query costs more than answering it.
 *
 * <p>What the entity manager has not written yet is written before, so both see the same rows. A
 * list of texts or of numbers is one argument, written {@code = any(?)}, so that the text of a
 * statement never depends on how long it is.
 */
@ApplicationScoped
public class PlainSql {

    private static final int STEP = 50;
    private static final int STEPS = 10;
    private static final String DRAW =
            "select nextval('%s') from (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10))"
                    + " as step(n) limit ?";

    private final Map<String, Queue<Long>> drawn = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Binding binding = new Binding();
    private final Script script = new Script();

    @Inject EntityManager em;

    /** Reads one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Lets inserts and what is written {@link #later} wait for each other during this work, and
     * sends them together: before a question, at {@link #send}, and at the end. A call that writes
     * one row into each of ten tables then makes one round trip of them.
     */
    public <T> T gathered(Supplier<T> work) {
        if (Waiting.here() != null) {
            return work.get();
        }
        Waiting.begin();
        try {
            T result = work.get();
            send();
            return result;
        } finally {
            Waiting.end();
        }
    }

    /**
     * Does work that only reads, or writes what no question of its own asks for: what the entity
     * manager still has to write is written first, and then no more is looked for before each
     * statement. To look through twenty items for changes costs more than most statements.
     */
    public <T> T apart(Supplier<T> work) {
        Session session = em.unwrap(Session.class);
        FlushMode before = session.getHibernateFlushMode();
        if (before == FlushMode.COMMIT) {
            return work.get();
        }
        send();
        em.flush();
        session.setHibernateFlushMode(FlushMode.COMMIT);
        try {
            return work.get();
        } finally {
            session.setHibernateFlushMode(before);
        }
    }

    /** Writes what entities changed, unless this is work {@link #apart}. */
    private Session written() {
        Session session = em.unwrap(Session.class);
        if (session.getHibernateFlushMode() != FlushMode.COMMIT) {
            em.flush();
        }
        return session;
    }

    /** Sends what waits; call it before entities are asked for what it changes. */
    public void send() {
        Waiting waiting = Waiting.here();
        if (waiting == null || waiting.isEmpty()) {
            return;
        }
        if (waiting.few()) {
            Waiting.Batch all = Waiting.joined(waiting.take());
            Object[] row = all.rows().get(0);
            written().doReturningWork(connection -> change(connection, all.sql(), row));
        } else {
            waiting.take().forEach(one -> execute(one.sql(), one.rows()));
        }
    }

    /** Like {@link #batch} for who need not know how many rows each changed. */
    public void later(String sql, List<Object[]> rows) {
        Waiting waiting = Waiting.here();
        if (waiting == null) {
            batch(sql, rows);
        } else {
            waiting.add(sql, rows);
        }
    }

    /** All rows of the answer. */
    public <T> List<T> rows(String sql, Reader<T> reader, Object... arguments) {
        send();
        return ask(sql, reader, arguments);
    }

    private <T> List<T> ask(String sql, Reader<T> reader, Object... arguments) {
        return written().doReturningWork(connection -> read(connection, sql, reader, arguments));
    }

    private <T> List<T> read(
            Connection connection, String sql, Reader<T> reader, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(sql, connection, statement, arguments);
            List<T> rows = new ArrayList<>();
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    rows.add(reader.read(answer));
                }
            }
            return rows;
        }
    }

    /**
     * Runs one statement for every row of arguments, in one batch.
     *
     * @return how many rows each changed
     */
    public int[] batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        send();
        return execute(sql, rows);
    }

    private int[] execute(String sql, List<Object[]> rows) {
        return written()
                .doReturningWork(
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                for (Object[] row : rows) {
                                    binding.bind(sql, connection, statement, row);
                                    statement.addBatch();
                                }
                                return statement.executeBatch();
                            }
                        });
    }

    /**
     * Runs one statement, or several behind each other with semicolons between, in one round trip.
     *
     * @return how many rows the first of them changed
     */
    public int write(String sql, Object... arguments) {
        send();
        return written().doReturningWork(connection -> run(connection, sql, arguments));
    }

    private int run(Connection connection, String sql, Object... arguments) throws SQLException {
        int first = -1;
        int from = 0;
        for (Script.Part part : script.parts(connection, sql)) {
            int to = from + part.values();
            int done = change(connection, part.sql(), Arrays.copyOfRange(arguments, from, to));
            first = first < 0 ? done : first;
            from = to;
        }
        return first;
    }

    private int change(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(sql, connection, statement, arguments);
            return statement.executeUpdate();
        }
    }

    /**
     * The same for a table that no entity stands for: nothing that the entity manager still has to
     * write can matter to it, so nothing is looked through for changes first.
     */
    public void writeApart(String sql, Object... arguments) {
        em.unwrap(Session.class).doWork(connection -> run(connection, sql, arguments));
    }

    /**
     * Writes rows fifty at a time, which spares the server as many statements.
     *
     * @param into {@code insert into table (columns)}
     */
    public void insert(String into, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String row = "(" + "?, ".repeat(rows.get(0).length - 1) + "?)";
        String one = into + " values " + row;
        String fifty = texts.computeIfAbsent(one, text -> text + (", " + row).repeat(STEP - 1));
        int whole = rows.size() - rows.size() % STEP;
        List<Object[]> fifties = new ArrayList<>();
        for (int from = 0; from < whole; from += STEP) {
            fifties.add(rows.subList(from, from + STEP).stream().flatMap(Stream::of).toArray());
        }
        later(fifty, fifties);
        later(one, rows.subList(whole, rows.size()));
    }

    /**
     * Fresh numbers of a sequence that counts in steps of 50, drawn as the entity manager draws
     * them, so that both may give out ids of one table. What is left of a step is given out next.
     * In one process later calls get higher numbers, and the numbers of one call rise.
     */
    public List<Long> numbers(String sequence, int count) {
        Queue<Long> left = drawn.computeIfAbsent(sequence, name -> new ConcurrentLinkedQueue<>());
        List<Long> numbers = new ArrayList<>(count);
        synchronized (left) {
            while (numbers.size() < count) {
                Long next = left.poll();
                if (next == null) {
                    draw(sequence, count - numbers.size(), left);
                } else {
                    numbers.add(next);
                }
            }
        }
        return numbers;
    }

    private void draw(String sequence, int wanted, Queue<Long> left) {
        int steps = Math.min(STEPS, (wanted + STEP - 1) / STEP);
        String draw = DRAW.formatted(sequence);
        List<Long> lasts =
                em.unwrap(Session.class)
                        .doReturningWork(
                                connection -> read(connection, draw, row -> row.getLong(1), steps));
        for (long last : lasts) {
            for (long id = Math.max(1, last - STEP + 1); id <= last; id++) {
                left.add(id);
            }
        }
    }
}
