package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.inventory.receiving.ScanRead;
import org.caravanserai.inventory.receiving.ScanRead.Kind;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.page.Notices;
import org.primefaces.PrimeFaces;

/** Answers a scan for eye and ear: the line flashes whole, and it sounds unless sound is off. */
@RequestScoped
public class ScanAnswer {

    private static final String SEAL = "seal";
    private static final Set<String> ALREADY =
            Set.of("tally-scanned-already", "reload-scanned-already");

    @Inject Notices notices;

    void say(ScanRead read, String code) {
        if (read.kind() == Kind.SEAL_OTHER) {
            notices.bad("receipt.seal.other", code);
            send(SEAL, false);
        } else if (read.kind() == Kind.SEAL_MATCHED) {
            send(SEAL, true);
        } else {
            good(read.line());
        }
    }

    /**
     * Does what a scan asks for. Refused, it sounds at once: low, or twice for what was scanned
     * before.
     *
     * @param line that is being worked; null for none
     * @return whether it was done
     */
    public boolean attempt(Notices.Work work, Integer line) {
        boolean[] again = {false};
        boolean done =
                notices.attempt(
                        () -> {
                            try {
                                work.run();
                            } catch (Refusal no) {
                                again[0] = ALREADY.contains(no.code());
                                throw no;
                            }
                        });
        if (!done) {
            String mark = line == null ? "scanner" : "line-" + line;
            send(mark, again[0] ? "'again'" : "false");
        }
        return done;
    }

    /** Shows the line that the scan filled. */
    public void good(Integer line) {
        send("line-" + line, true);
    }

    private static void send(String mark, boolean good) {
        send(mark, String.valueOf(good));
    }

    private static void send(String mark, String how) {
        PrimeFaces.current().executeScript("caravanserai.answer('." + mark + "'," + how + ")");
    }
}
