package org.caravanserai.web.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import java.nio.file.Path;

/**
 * The program: reads its few settings from the environment, makes sure it is alone on its port and
 * in its data folder, and starts the server that is packed in the same file.
 *
 * <p>It stands at the root of the runnable jar, before any class loader of the server exists, and
 * therefore uses nothing but the JDK and the server's entry point.
 */
public final class Caravanserai {

    private Caravanserai() {}

    /** Starts the program; exits with the code of {@link CannotStart} when it cannot. */
    public static void main(String[] args) throws Exception {
        try {
            open(Settings.from(System.getenv()));
        } catch (CannotStart reason) {
            System.err.println("Caravanserai cannot start: " + reason.getMessage());
            System.exit(reason.exitCode());
        }
    }

    private static void open(Settings settings) throws Exception {
        long began = System.nanoTime();
        HttpPort.requireFree(settings.port());
        DataFolder folder = DataFolder.open(settings.data());
        settings.toSystemProperties();
        Footprint footprint = Footprint.watchStart();
        startServer(settings.port(), folder.freshServerFolder());
        HttpPort.awaitReady(settings.port());
        footprint.started();
        System.out.printf(
                "Caravanserai is open at http://localhost:%d/ (started in %.1f s, data in %s)%n",
                settings.port(), (System.nanoTime() - began) / 1e9, settings.data());
    }

    private static void startServer(int port, Path serverFolder) throws Exception {
        Path runnable = ServerFiles.runnable();
        System.setProperty("fish.payara.micro.BootJar", runnable.toUri().toString());
        System.setProperty("fish.payara.micro.tmpdir", serverFolder.toString());
        System.setProperty(
                "fish.payara.micro.UnpackDir", serverFolder.resolve("runtime").toString());
        ServerLoader loader = ServerLoader.over(ServerFiles.unpack(runnable, serverFolder));
        Thread.currentThread().setContextClassLoader(loader);
        // --nohazelcast by itself closes the cluster port; --nocluster would leave it open.
        String[] arguments = {
            "--nohazelcast",
            "--disablephonehome",
            "--rootdir",
            serverFolder.toString(),
            "--port",
            Integer.toString(port)
        };
        PayaraMicroBoot server =
                (PayaraMicroBoot)
                        loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                                .getMethod("create", String[].class)
                                .invoke(null, (Object) arguments);
        if (server.getRuntime().getDeployedApplicationNames().isEmpty()) {
            throw new CannotStart(
                    CannotStart.SERVER_FAILED,
                    "the application was not accepted by its server. The messages above say why.");
        }
    }
}
