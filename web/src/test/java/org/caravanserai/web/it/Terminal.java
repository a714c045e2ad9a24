package org.caravanserai.web.it;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The running program with the demo corridor, shared by all integration tests of a database.
 *
 * <pre>
 * &#64;ExtendWith(Terminal.Open.class)
 * class TrainListIT {
 *     &#64;Test
 *     void isRead(Terminal terminal) {
 *         Reply reply = terminal.as("operator").post("/train-lists", "text/csv", csv);
 *         assertThat(reply.status()).isEqualTo(201);
 *     }
 * }
 * </pre>
 */
public final class Terminal implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private final Program program;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    private Terminal() {
        try {
            program = Program.fresh(true).start();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Calls the API as the demo person of this name: clerk, broker, operator, manager, inspector,
     * admin.
     */
    public Caller as(String user) {
        return callers.computeIfAbsent(user, u -> Caller.signedIn(program.uri(), u));
    }

    /** Calls without a token. */
    public Caller stranger() {
        return new Caller(program.uri(), null);
    }

    /** The process, to look at or to kill. */
    public Program program() {
        return program;
    }

    /** Kills the process without warning and starts it again; tokens stay good. */
    public void killAndRestart() throws IOException, InterruptedException {
        program.kill();
        program.start();
    }

    @Override
    public void close() throws InterruptedException {
        program.kill();
    }

    /** Opens the terminal when the first test asks for it and closes it after the last. */
    public static final class Open implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Terminal.class;
        }

        @Override
        public Terminal resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Terminal.class, key -> new Terminal(), Terminal.class);
        }
    }
}
