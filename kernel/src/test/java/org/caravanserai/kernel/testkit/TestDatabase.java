package org.caravanserai.kernel.testkit;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * A database of its own in memory, migrated by the real scripts and validated against the real
 * entities of every module on the class path.
 */
final class TestDatabase implements AutoCloseable {

    private final JdbcConnectionPool pool;
    final SessionFactory sessions;

    TestDatabase() {
        pool =
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:"
                                + UUID.randomUUID()
                                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                                + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000",
                        "sa",
                        "");
        pool.setMaxConnections(20);
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
        configuration.setProperty("hibernate.jdbc.batch_size", "50");
        configuration.setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        persistentClasses().forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    DataSource dataSource() {
        return pool;
    }

    private static List<Class<?>> persistentClasses() {
        try {
            return Collections.list(
                            TestDatabase.class.getClassLoader().getResources("META-INF/beans.xml"))
                    .stream()
                    .filter(beans -> "file".equals(beans.getProtocol()))
                    .flatMap(TestDatabase::classesBeside)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> classesBeside(URL beans) {
        try {
            Path root = Path.of(beans.toURI()).getParent().getParent();
            Path ours = root.resolve("org/caravanserai");
            if (!Files.isDirectory(ours)) {
                return Stream.empty();
            }
            try (Stream<Path> files = Files.walk(ours)) {
                return files
                        .filter(file -> file.toString().endsWith(".class"))
                        .<Class<?>>map(file -> load(root.relativize(file)))
                        .filter(TestDatabase::persistent)
                        .toList()
                        .stream();
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Path file) {
        String name = file.toString().replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, TestDatabase.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean persistent(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(Converter.class)
                || type.isAnnotationPresent(Embeddable.class);
    }

    @Override
    public void close() {
        sessions.close();
        pool.dispose();
    }
}
