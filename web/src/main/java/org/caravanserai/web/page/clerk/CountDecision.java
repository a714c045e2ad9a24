package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.inventory.counting.Counts;
import org.caravanserai.web.page.Notices;

/** What is decided about the count that is open: posted, counted again, or called off. */
@Named
@RequestScoped
public class CountDecision {

    @Inject CountPage page;
    @Inject Counts counts;
    @Inject Notices notices;

    private String reason;

    public void approve() {
        if (page.done(() -> page.told(counts.approve(number())))) {
            notices.good("count.said.POSTED", number());
        }
    }

    public void sendBack() {
        page.done(() -> page.told(counts.sendBack(number(), reason)));
    }

    public void cancel() {
        page.done(() -> page.told(counts.cancel(number(), reason)));
    }

    private String number() {
        return page.getCount().number();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
