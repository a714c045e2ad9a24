package org.caravanserai.kernel.locking;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Repeats a broken-off call a few times, with a growing random pause. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryInterceptor {

    private static final int ATTEMPTS = 8;
    private static final long PAUSE_MILLIS = 15;

    /** Serialisation failure, deadlock, lock not available, H2 lock time-out. */
    private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "55P03", "HYT00");

    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        if (INSIDE.get()) {
            return call.proceed();
        }
        INSIDE.set(true);
        try {
            return attempt(call);
        } finally {
            INSIDE.remove();
        }
    }

    private static Object attempt(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (attempt == ATTEMPTS || !brokenOff(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        long millis = ThreadLocalRandom.current().nextLong(1, PAUSE_MILLIS * attempt + 1);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Whether the failure is of the kind that a second try cures. */
    static boolean brokenOff(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException
                    || t instanceof PessimisticLockException
                    || t instanceof LockTimeoutException) {
                return true;
            }
            if (t instanceof SQLException sql && TRANSIENT.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
