package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.inventory.receiving.ReceiptPosted;
import org.caravanserai.inventory.receiving.TallyShown;
import org.caravanserai.inventory.receiving.Tallying;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** What a receipt needs before it is posted: the seal, a reason for each difference, its time. */
@Named
@ViewScoped
public class ReceiptClosing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Tallying tallying;
    @Inject ReceiptSheet sheet;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private String id;
    private String outsidePermit;
    private final Earlier earlier = new Earlier();
    private boolean finishing;
    private final Map<Integer, String> reasons = new HashMap<>();

    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().get("id");
        TallyShown tally = sheet.of(id).getTally();
        tally.lines().forEach(row -> reasons.put(row.line(), row.reason()));
        outsidePermit = tally.outsidePermit();
    }

    public void seal(boolean whole) {
        notices.attempt(() -> tallying.seal(id, null, whole));
        sheet.renew();
    }

    /** Notes the permit under which goods of the container are put outside. */
    public void outside() {
        notices.attempt(() -> tallying.outside(id, outsidePermit));
        sheet.renew();
    }

    public void explain(int number) {
        String said = reasons.get(number) == null ? "" : reasons.get(number);
        boolean known =
                sheet.of(id).getTally().lines().stream()
                        .anyMatch(row -> row.line() == number && row.reason().equals(said));
        if (!known) {
            notices.attempt(() -> tallying.reason(id, number, said));
        }
        sheet.renew();
    }

    /**
     * @param entry what is keyed next; after the posting no line is chosen
     */
    public void post(boolean complete, CountEntry entry) {
        reasons.keySet().forEach(this::explain);
        boolean posted =
                notices.attempt(
                        () -> {
                            tell(tallying.post(id, complete, earlier.at(sites)));
                            entry.setLine(null);
                        });
        finishing = !posted && complete;
        sheet.renew();
    }

    private void tell(ReceiptPosted posted) {
        notices.good(
                "receipt.posted",
                posted.lots().size(),
                posted.posting(),
                posted.differences().size());
        posted.warnings().forEach(notices::warn);
    }

    /** Whether somebody tried to post it all, so that reasons left out are marked. */
    public boolean isFinishing() {
        return finishing;
    }

    public Map<Integer, String> getReasons() {
        return reasons;
    }

    public String getOutsidePermit() {
        return outsidePermit;
    }

    public void setOutsidePermit(String outsidePermit) {
        this.outsidePermit = outsidePermit;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
