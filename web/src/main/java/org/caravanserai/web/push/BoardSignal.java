package org.caravanserai.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.shipments.board.Board;

/**
 * Has the board drawn anew when something changed, after it was committed, and tells the pages that
 * show it. Each page then asks for itself, as the one who looks.
 */
@ApplicationScoped
public class BoardSignal {

    @Inject Board board;

    @Inject
    @Push(channel = "board")
    PushContext pages;

    /** Called by the clock every second. */
    public void beat() {
        if (board.refresh()) {
            pages.send(List.of());
        }
    }
}
