package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import org.caravanserai.inventory.receiving.ScanRead;
import org.caravanserai.inventory.receiving.ScanRead.Kind;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.inventory.scanning.Scans;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Problem;
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
    @Inject Scans scans;

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

    /**
     * Does what a page does with the thing that was scanned; an unknown code is refused with what
     * it is not.
     *
     * @param code as it came; nothing is done with none
     * @param warehouse which tells its bins; null where any may be meant
     */
    public boolean attempt(String code, FacilityCode warehouse, Consumer<Scan> work) {
        return code != null
                && !code.isBlank()
                && attempt(() -> work.accept(known(scans.read(code, warehouse))), null);
    }

    private static Scan known(Scan scan) {
        if (!scan.known()) {
            Problem no = scan.remark();
            throw new Refusal(no.code(), no.args().toArray());
        }
        return scan;
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
