package org.caravanserai.kernel.testkit;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * A database of its own in memory, migrated by the real scripts and validated against the real
 * entities of every module on the class path.
 */
final class TestDatabase implements AutoCloseable {

    private static final String OURS = "org/caravanserai/";

    private final KeptConnections pool;
    final SessionFactory sessions;

    TestDatabase(DataSource source) {
        pool = new KeptConnections(source);
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
        configuration.setProperty("hibernate.jdbc.batch_size", "50");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.order_updates", "true");
        configuration.setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        persistentClasses().forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    DataSource dataSource() {
        return pool;
    }

    void listen(Consumer<String> listener) {
        pool.listen(listener);
    }

    private static List<Class<?>> persistentClasses() {
        try {
            return Collections.list(
                            TestDatabase.class.getClassLoader().getResources("META-INF/beans.xml"))
                    .stream()
                    .flatMap(TestDatabase::filesBeside)
                    .filter(file -> file.startsWith(OURS) && file.endsWith(".class"))
                    .<Class<?>>map(TestDatabase::load)
                    .filter(TestDatabase::persistent)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files of a module, which is a folder, or a jar once it is packaged. */
    private static Stream<String> filesBeside(URL beans) {
        try {
            if (beans.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream().map(ZipEntry::getName);
            }
            Path root = Path.of(beans.toURI()).getParent().getParent();
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString()).toList().stream();
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.replace(".class", "").replace('/', '.');
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
        pool.close();
    }
}
