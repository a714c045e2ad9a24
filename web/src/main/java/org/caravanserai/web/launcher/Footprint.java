package org.caravanserai.web.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the process near what it needs. {@code java -jar} without flags may take a quarter of the
 * machine and gives little back; these are the means that a running JVM still has. While the server
 * starts, which makes much garbage and keeps little, the heap is swept whenever it has grown beyond
 * what it will need and by enough to be worth it; afterwards the collector returns what it does not
 * use, once a minute.
 */
final class Footprint {

    private static final long ENOUGH_FOR_A_START = 320L * 1024 * 1024;
    private static final long WORTH_A_SWEEP = 64L * 1024 * 1024;
    private static final long LOOK_EVERY_MILLIS = 250;

    private static final Map<String, String> WISHES =
            Map.of(
                    "MinHeapFreeRatio", "10",
                    "MaxHeapFreeRatio", "30",
                    "G1PeriodicGCInterval", "60000");

    private final Thread watch = new Thread(this::sweepWhenLarge, "footprint");

    private Footprint() {}

    /** Begins to keep the heap small, until {@link #started}. */
    static Footprint watchStart() {
        HotSpotDiagnosticMXBean jvm =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        WISHES.forEach(
                (option, value) -> {
                    try {
                        jvm.setVMOption(option, value);
                    } catch (IllegalArgumentException unknownToThisJvm) {
                        // another collector or JVM: it keeps its own way
                    }
                });
        Footprint footprint = new Footprint();
        footprint.watch.setDaemon(true);
        footprint.watch.start();
        return footprint;
    }

    /** Sweeps for the last time: what is left now is what the program lives on. */
    void started() {
        watch.interrupt();
        System.gc();
    }

    private void sweepWhenLarge() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long left = 0;
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
                MemoryUsage heap = memory.getHeapMemoryUsage();
                if (heap.getCommitted() > ENOUGH_FOR_A_START
                        && heap.getUsed() > left + WORTH_A_SWEEP) {
                    System.gc();
                    left = memory.getHeapMemoryUsage().getUsed();
                }
            }
        } catch (InterruptedException started) {
            Thread.currentThread().interrupt();
        }
    }
}
