package org.caravanserai.web.it;

import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.kernel.identity.ContainerNumber;

/** Invents container numbers with a right check digit, each only once in a run. */
public final class Boxes {

    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (System.nanoTime() / 1_000 % 800_000));

    private Boxes() {}

    public static String next() {
        String body = "ITXU%06d".formatted(NEXT.incrementAndGet() % 1_000_000);
        for (int digit = 0; digit < 10; digit++) {
            if (ContainerNumber.asReceived(body + digit).valid()) {
                return body + digit;
            }
        }
        throw new IllegalStateException("No check digit fits " + body);
    }
}
