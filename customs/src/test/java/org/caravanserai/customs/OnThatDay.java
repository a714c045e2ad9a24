package org.caravanserai.customs;

import java.lang.reflect.Method;
import java.time.Instant;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs each test at ten in the morning of 20 November 2026 in Almaty, whenever it really is. */
public class OnThatDay implements InvocationInterceptor {

    public static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension) {
        new HouseClock().at(NOW, () -> proceed(invocation));
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension) {
        new HouseClock().at(NOW, () -> proceed(invocation));
    }

    private static void proceed(Invocation<Void> invocation) {
        try {
            invocation.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** Runs the work so many seconds later. */
    public static void later(long seconds, Runnable work) {
        new HouseClock().at(NOW.plusSeconds(seconds), work);
    }
}
