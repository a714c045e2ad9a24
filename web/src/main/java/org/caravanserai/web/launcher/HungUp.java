package org.caravanserai.web.launcher;

import java.io.IOException;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * Keeps out of the log that somebody at the other end hung up in the middle of a request or an
 * answer. Nothing was saved, or the same answer waits for them; nobody here can do anything about
 * it, and the server would tell of each with a page of its stack.
 */
public final class HungUp implements Filter {

    private static final String NETWORK = "org.glassfish.grizzly.";

    /** The host of the server writes the stack into the message. */
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("IOException: [^\\n]*\\n\\s*at " + Pattern.quote(NETWORK));

    @Override
    public boolean isLoggable(LogRecord entry) {
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && onTheLine(cause)) {
                return false;
            }
        }
        return entry.getMessage() == null || !WRITTEN_OUT.matcher(entry.getMessage()).find();
    }

    /** Thrown where the server reads and writes the network; a broken file is another matter. */
    private static boolean onTheLine(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("sun.nio.") && !name.startsWith("java."))
                .findFirst()
                .map(name -> name.startsWith(NETWORK))
                .orElse(false);
    }
}
