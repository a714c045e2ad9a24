package org.caravanserai.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.web.page.Notices;

/** The buttons of a {@link BulkPanel}. */
@Named
@RequestScoped
public class BulkActs {

    @Inject BulkDesk desk;
    @Inject Notices notices;

    public void offer(BulkPanel panel, String act, BulkWork forward, BulkWork backward) {
        panel.offer(desk, notices, act, forward, backward);
    }

    public void go(BulkPanel panel) {
        panel.go(desk, notices);
    }

    public void undo(BulkPanel panel) {
        panel.undo(desk, notices);
    }
}
