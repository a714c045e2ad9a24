package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.ScanRead;
import org.caravanserai.inventory.receiving.Scanning;
import org.caravanserai.inventory.receiving.TallyCount;
import org.caravanserai.inventory.receiving.Tallying;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.web.page.Notices;
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
    @Inject ExternalContext external;

    private String id;
    private String scanned;
    private final CountEntry entry = new CountEntry();

    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().get("id");
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
                .map(subject -> ContainerNumber.parse(subject.id()))
                .filter(other -> !other.equals(getSheet().getReceipt().container()))
                .flatMap(view::of);
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

    public CountEntry getEntry() {
        return entry;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
