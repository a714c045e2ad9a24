package org.caravanserai.web.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Keeps the process near what it needs. {@code java -jar} without flags reserves a quarter of the
 * machine and gives nothing back; these are the settings that a running JVM still accepts.
 */
final class Footprint {

    private static final Map<String, String> WISHES =
            Map.of(
                    "MinHeapFreeRatio", "10",
                    "MaxHeapFreeRatio", "30",
                    "G1PeriodicGCInterval", "60000");

    private Footprint() {}

    static void keepSmall() {
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
    }
}
