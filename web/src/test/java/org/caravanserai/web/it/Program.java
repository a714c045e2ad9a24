package org.caravanserai.web.it;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One copy of the program with its port, data folder and database; it may be killed and started
 * again.
 */
public final class Program {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();
    private boolean quick = true;
    private Process process;

    Program(Path folder, Map<String, String> database) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.port = freePort();
        environment.putAll(database);
        environment.put("PORT", Integer.toString(port));
        environment.put("CARAVANSERAI_DATA", folder.resolve("data").toString());
    }

    /** A program with a fresh database of the kind under test, not yet started. */
    public static Program fresh(boolean demo) throws IOException {
        Path folder = Files.createTempDirectory("caravanserai-it-");
        Program program = new Program(folder, TestedDatabase.fresh());
        program.environment.put("CARAVANSERAI_DEMO", Boolean.toString(demo));
        return program;
    }

    /** Compiles for a long working day, not for a quick start: for what is measured. */
    public Program forLong() {
        quick = false;
        return this;
    }

    /** Starts and waits until it says that it is open. */
    public Program start() throws IOException, InterruptedException {
        launch();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains("Caravanserai is open at")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The program did not open:\n" + output());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return this;
    }

    /** Starts without waiting. */
    public Program launch() throws IOException {
        Files.deleteIfExists(log());
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx700m"));
        if (quick) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("-jar", System.getProperty("caravanserai.jar")));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log().toFile());
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return this;
    }

    /** As {@code kill -9} does: at once, without a word. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    public int exitCode() {
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    public Path folder() {
        return folder;
    }

    /** Sets what the next start finds in its environment. */
    public Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What this start has printed so far. */
    public String output() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    /** Lines that a person would take for trouble. */
    public List<String> complaints() throws IOException {
        List<String> bad = new ArrayList<>();
        for (String line : output().split("\n")) {
            if (line.contains(" SEVERE ") || line.contains(" WARNING ")) {
                bad.add(line);
            }
        }
        return bad;
    }

    private Path log() {
        return folder.resolve("output.log");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
