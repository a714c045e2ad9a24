package org.caravanserai.web.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.postgresql.Driver;

/** The bare server: the same Payara Micro with a WAR of three classes, written when it starts. */
final class BareServer implements AutoCloseable {

    private static final List<Class<?>> CLASSES =
            List.of(BareCalls.class, BareCall.class, BareJdbc.class);
    private static final int PATIENCE_SECONDS = 180;

    private final int port;
    private final Process process;

    /**
     * @param micro the jar of Payara Micro
     * @param url of the database
     */
    BareServer(Path micro, String url, int port) throws Exception {
        this.port = port;
        Path folder = Files.createTempDirectory("caravanserai-bare-");
        Path war = folder.resolve("ROOT.war");
        write(war);
        process =
                new ProcessBuilder(
                                "java",
                                "-Xmx700m",
                                "-Dbare.url=" + url,
                                "-jar",
                                micro.toString(),
                                "--nohazelcast",
                                "--disablephonehome",
                                "--contextroot",
                                "/",
                                "--port",
                                Integer.toString(port),
                                "--deploy",
                                war.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await(folder.resolve("log"));
    }

    URI uri() {
        return URI.create("http://localhost:" + port);
    }

    private void await(Path log) throws Exception {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            TimeUnit.SECONDS.sleep(1);
            if (answers()) {
                return;
            }
        }
        throw new IllegalStateException("The bare server did not open:\n" + Files.readString(log));
    }

    /** A call by a method it does not know is answered as soon as it is there. */
    private boolean answers() {
        try {
            HttpURLConnection call =
                    (HttpURLConnection) uri().resolve("/api/v1/movements").toURL().openConnection();
            return call.getResponseCode() == HttpURLConnection.HTTP_BAD_METHOD;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void write(Path war) throws Exception {
        try (OutputStream file = Files.newOutputStream(war);
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Class<?> type : CLASSES) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry("WEB-INF/classes/" + name));
                try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
                    bytes.transferTo(jar);
                }
            }
            Path driver =
                    Path.of(
                            Driver.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            jar.putNextEntry(new JarEntry("WEB-INF/lib/" + driver.getFileName()));
            Files.copy(driver, jar);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
