package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.inventory.receiving.ScanRead;
import org.caravanserai.inventory.receiving.ScanRead.Kind;
import org.caravanserai.web.page.Notices;
import org.primefaces.PrimeFaces;

/** Answers a scan for eye and ear: the line flashes whole, and it sounds unless sound is off. */
@RequestScoped
public class ScanAnswer {

    private static final String SEAL = "seal";

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

    void good(Integer line) {
        send("line-" + line, true);
    }

    void bad(Integer line) {
        send("line-" + line, false);
    }

    /** No line: what was scanned does not belong here. */
    void unheard() {
        send("scanner", false);
    }

    private static void send(String mark, boolean good) {
        PrimeFaces.current().executeScript("caravanserai.answer('." + mark + "'," + good + ")");
    }
}
