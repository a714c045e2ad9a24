package org.caravanserai.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log")
class HungUpTest {

    private final HungUp filter = new HungUp();

    @Test
    void doesNotTellThatSomebodyHungUp() {
        Throwable gone = from("org.glassfish.grizzly.nio.transport.TCPNIOTransport", "read");

        assertThat(filter.isLoggable(entry(gone))).isFalse();
        assertThat(filter.isLoggable(entry(new IllegalStateException(gone)))).isFalse();
    }

    @Test
    void knowsItAlsoWhereTheStackIsPartOfTheMessage() {
        LogRecord entry = entry(null);
        entry.setMessage(
                "Exception processing ErrorPage[errorCode=500]\n"
                    + "java.io.IOException: Connection is closed\n"
                    + "\tat org.glassfish.grizzly.nio.NIOConnection.assertOpen(NIOConnection:1)");

        assertThat(filter.isLoggable(entry)).isFalse();
    }

    @Test
    void tellsOfEverythingElse() {
        assertThat(filter.isLoggable(entry(null))).isTrue();
        assertThat(filter.isLoggable(entry(new IllegalStateException("broken")))).isTrue();
        assertThat(filter.isLoggable(entry(from("org.h2.store.fs.FilePath", "read")))).isTrue();
    }

    private static LogRecord entry(Throwable thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, "Incident");
        entry.setThrown(thrown);
        return entry;
    }

    private static IOException from(String type, String method) {
        IOException failure = new EOFException();
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(type, method, "Any.java", 1)});
        return failure;
    }
}
