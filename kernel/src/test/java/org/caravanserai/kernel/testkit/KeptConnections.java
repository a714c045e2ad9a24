package org.caravanserai.kernel.testkit;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTimeoutException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Keeps physical connections open between transactions, as the server's pool does: what a driver
 * remembers of a connection, above all its prepared statements, outlives the transaction.
 */
final class KeptConnections implements DataSource, AutoCloseable {

    private static final int MOST = 20;
    private static final int PATIENCE_SECONDS = 30;
    private static final Consumer<String> NOBODY = text -> {};

    private final DataSource source;
    private final Semaphore free = new Semaphore(MOST);
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile Consumer<String> prepared = NOBODY;

    KeptConnections(DataSource source) {
        this.source = source;
    }

    /** Tells every statement that is prepared from now on; null for nobody. */
    void listen(Consumer<String> listener) {
        prepared = listener == null ? NOBODY : listener;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLTimeoutException("All " + MOST + " connections are lent");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTimeoutException(e);
        }
        Connection kept = idle.pollFirst();
        return lent(kept == null ? source.getConnection() : kept);
    }

    private Connection lent(Connection physical) {
        AtomicBoolean given = new AtomicBoolean(true);
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, args) ->
                                method.getName().equals("close")
                                        ? back(physical, given)
                                        : call(physical, method, args));
    }

    private Object call(Connection physical, Method method, Object... args) throws Throwable {
        if (args != null && method.getName().equals("prepareStatement")) {
            prepared.accept((String) args[0]);
        }
        try {
            return method.invoke(physical, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object back(Connection physical, AtomicBoolean given) throws SQLException {
        if (!given.getAndSet(false)) {
            return null;
        }
        if (!physical.getAutoCommit()) {
            physical.rollback();
            physical.setAutoCommit(true);
        }
        idle.addFirst(physical);
        free.release();
        return null;
    }

    @Override
    public void close() {
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            try {
                kept.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
