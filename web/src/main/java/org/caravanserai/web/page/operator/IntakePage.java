package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.shipments.consignment.TrainListVersion;
import org.caravanserai.shipments.consignment.TrainLists;
import org.caravanserai.shipments.intake.trainlist.RawList;
import org.caravanserai.shipments.intake.trainlist.TrainListResult;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Texts;

/**
 * A train list comes in: it is checked first, wrong cells are mended where they are shown, and
 * nothing is saved before somebody says so.
 */
@Named
@ViewScoped
public class IntakePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;
    private static final int NEWEST = 50;

    @Inject ListDesk desk;
    @Inject TrainLists lists;
    @Inject Notices notices;
    @Inject Texts texts;

    private final ListInHand hand = new ListInHand();
    private transient Part file;
    private String pasted;

    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.bad("intake.no-file");
        } else if (file.getSize() > MOST_BYTES) {
            notices.bad("request-too-large", MOST_BYTES / MEGABYTE);
        } else {
            try (InputStream in = file.getInputStream()) {
                read(GivenList.file(in.readAllBytes()));
            }
        }
        file = null;
    }

    public void paste() {
        if (pasted == null) {
            notices.at("pasted", "required");
        } else {
            read(GivenList.pasted(pasted));
        }
    }

    private void read(GivenList given) {
        hand.clear();
        hand.begins(desk.read(given.bytes(), given.form()));
        look();
    }

    /** Writes the mended cells into the list and checks it again. */
    public void mend() {
        go(desk::check);
    }

    public void save(boolean partial) {
        go(list -> desk.save(list, partial));
    }

    private void go(Function<RawList, ListJob> work) {
        RawList list = hand.mended();
        if (list == null) {
            hand.clear();
            notices.warn("intake.again");
        } else {
            hand.begins(work.apply(list));
            look();
        }
    }

    /** Takes over what the work beside the page has come to; asked again until it is over. */
    public void look() {
        ListJob over = hand.ended();
        if (over == null) {
            return;
        }
        if (over.failure() instanceof ListJob.Stopped) {
            hand.clear();
            notices.warn("intake.stopped");
        } else if (notices.attempt(over::settle)) {
            hand.shows(over, texts::of);
            tell(over.result());
        }
    }

    private void tell(TrainListResult result) {
        if (result.saved()) {
            notices.good("intake.saved", result.train(), result.version(), result.accepted());
            pasted = null;
        }
    }

    public void stop() {
        ListJob job = hand.getJob();
        if (job != null) {
            job.stop();
            job.await();
            look();
        }
    }

    public void clear() {
        hand.clear();
    }

    public List<TrainListVersion> getTaken() {
        return lists.newest(NEWEST);
    }

    public ListInHand getHand() {
        return hand;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
