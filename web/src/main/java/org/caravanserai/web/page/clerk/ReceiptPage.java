package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.inventory.receiving.ReceiptFilter;
import org.caravanserai.inventory.receiving.ReceiptPosted;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.ScanRead;
import org.caravanserai.inventory.receiving.Scanning;
import org.caravanserai.inventory.receiving.TallyCount;
import org.caravanserai.inventory.receiving.Tallying;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Subject;

/** A container that is being counted: one field takes every scan, and each scan is kept at once. */
@Named
@ViewScoped
public class ReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReceiptView view;
    @Inject Tallying tallying;
    @Inject Scanning scanning;
    @Inject ReceiptSheet sheet;
    @Inject ScanAnswer answer;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private String id;
    private String scanned;
    private String outsidePermit;
    private final CountEntry entry = new CountEntry();
    private final Earlier earlier = new Earlier();
    private boolean finishing;
    private final Map<Integer, String> reasons = new HashMap<>();

    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().get("id");
        sheet.of(id).getTally().lines().forEach(row -> reasons.put(row.line(), row.reason()));
        outsidePermit = sheet.of(id).getTally().outsidePermit();
        TallyCount last = sheet.of(id).getTally().last();
        if (last != null) {
            entry.resume(last);
        }
    }

    public ReceiptSheet getSheet() {
        return sheet.of(id);
    }

    /** Takes what the scanner, or a hand, put into the field. */
    public void scan() throws IOException {
        String code = scanned == null ? "" : scanned.strip();
        scanned = null;
        if (code.isEmpty()) {
            return;
        }
        Optional<ReceiptShown> other = otherContainer(code);
        if (other.isPresent()) {
            external.redirect("receipt.xhtml?id=" + other.get().id());
        } else {
            answer.attempt(
                    () ->
                            taken(
                                    scanning.take(id, code, entry.getLine(), entry.getLocation()),
                                    code),
                    entry.getLine());
        }
        sheet.renew();
    }

    private Optional<ReceiptShown> otherContainer(String code) {
        return Subject.read(code)
                .filter(subject -> subject.kind().equals("container"))
                .filter(
                        subject ->
                                !subject.id().equals(getSheet().getReceipt().container().value()))
                .flatMap(
                        subject ->
                                view
                                        .work(new ReceiptFilter(null, null, subject.id()), 0, 1)
                                        .items()
                                        .stream()
                                        .findFirst());
    }

    private void taken(ScanRead read, String code) {
        entry.follow(read);
        answer.say(read, code);
    }

    /** Counts what was keyed. */
    public void count() {
        if (notices.attempt(() -> tallying.count(id, entry.count()))) {
            entry.clear();
            answer.good(entry.getLine());
        }
        sheet.renew();
    }

    /** Chooses the line, or the bin, that the next scans go to. */
    public void choose(int number) {
        entry.setLine(number);
    }

    public void fill(String bin) {
        entry.setLocation(bin);
    }

    public void undo() {
        notices.attempt(
                () -> {
                    TallyCount back = tallying.undo(id);
                    notices.good("receipt.undone", back.packages(), back.line(), back.location());
                });
        sheet.renew();
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

    public String getOutsidePermit() {
        return outsidePermit;
    }

    public void setOutsidePermit(String outsidePermit) {
        this.outsidePermit = outsidePermit;
    }

    public void explain(int number) {
        String said = reasons.get(number) == null ? "" : reasons.get(number);
        boolean known =
                getSheet().getTally().lines().stream()
                        .anyMatch(row -> row.line() == number && row.reason().equals(said));
        if (!known) {
            notices.attempt(() -> tallying.reason(id, number, said));
        }
        sheet.renew();
    }

    public void post(boolean complete) {
        reasons.keySet().forEach(this::explain);
        finishing =
                !notices.attempt(() -> posted(tallying.post(id, complete, earlier.at(sites))))
                        && complete;
        sheet.renew();
    }

    private void posted(ReceiptPosted posted) {
        notices.good(
                "receipt.posted",
                posted.lots().size(),
                posted.posting(),
                posted.differences().size());
        posted.warnings().forEach(notices::warn);
        entry.setLine(null);
    }

    public boolean isFinishing() {
        return finishing;
    }

    public Map<Integer, String> getReasons() {
        return reasons;
    }

    public CountEntry getEntry() {
        return entry;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
