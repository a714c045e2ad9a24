package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.shipments.consignment.TrainListVersion;
import org.caravanserai.shipments.consignment.TrainLists;
import org.caravanserai.shipments.intake.trainlist.ListColumns;
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
    private static final int NEWEST = 50;

    @Inject ListDesk desk;
    @Inject TrainLists lists;
    @Inject ForeignList foreign;
    @Inject Notices notices;
    @Inject Texts texts;

    private final ListInHand hand = new ListInHand();
    private final GivenForm given = new GivenForm();
    private transient GivenList list;

    public void upload() throws IOException {
        begin(given.uploaded(notices));
    }

    public void paste() {
        begin(given.typed(notices));
    }

    private void begin(GivenList taken) {
        if (taken != null) {
            list = taken;
            foreign.forget();
            read(ListColumns.OWN);
        }
    }

    private void read(ListColumns columns) {
        hand.clear();
        hand.begins(desk.read(list, columns));
        look();
    }

    /** Reads the list by what was said of its columns, and remembers that. */
    public void explain() {
        ListColumns[] said = new ListColumns[1];
        if (list == null) {
            clear();
            notices.warn("intake.again");
        } else if (notices.attempt(() -> said[0] = foreign.said())) {
            read(said[0]);
        }
    }

    /** Writes the mended cells into the list and checks it again. */
    public void mend() {
        go(desk::check);
    }

    public void save(boolean partial) {
        go(list -> desk.save(list, partial));
    }

    private void go(Function<RawList, ListJob> work) {
        RawList mended = hand.mended();
        if (mended == null) {
            hand.clear();
            notices.warn("intake.again");
        } else {
            hand.begins(work.apply(mended));
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
        } else if (list != null && !foreign.isOpen() && over.namesOtherColumns()) {
            notices.attempt(() -> foreign.begin(desk.top(list)));
            foreign.known().ifPresent(this::read);
        } else if (notices.attempt(over::settle)) {
            foreign.close();
            hand.shows(over, texts::of);
            tell(over.result());
        }
    }

    private void tell(TrainListResult result) {
        if (result.saved()) {
            notices.good("intake.saved", result.train(), result.version(), result.accepted());
            given.clear();
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
        foreign.forget();
        list = null;
    }

    /** Shows what was remembered of the sender that was named. */
    public void recall() {
        notices.attempt(foreign::explain);
    }

    /** Shows the columns of another line, which somebody named as the one with the headings. */
    public void move() {
        notices.attempt(foreign::move);
    }

    /** Back to what was said of the columns, to change it. */
    public void reopen() {
        hand.clear();
        foreign.reopen();
    }

    public List<TrainListVersion> getTaken() {
        return lists.newest(NEWEST);
    }

    public ListInHand getHand() {
        return hand;
    }

    public GivenForm getGiven() {
        return given;
    }
}
