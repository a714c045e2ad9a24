package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.customs.office.FilingQueueRows;
import org.caravanserai.customs.office.MessageState;
import org.caravanserai.customs.office.MessageView;
import org.caravanserai.customs.office.OfficePost;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;

/** What waits to go to offices, what came from them, and the dead letters of both. */
@Named
@ViewScoped
public class OfficeTrafficPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject FilingQueue queue;
    @Inject FilingQueueRows filings;
    @Inject OfficePost post;
    @Inject Notices notices;
    @Inject Texts texts;

    private final Rows<FilingQueueRows.Waiting> waiting =
            Rows.of(wanted -> Found.whole(queue.waiting(), wanted));
    private final Rows<MessageView> messages =
            Rows.of(
                    wanted ->
                            Found.page(
                                    post.list(state(), wanted.offset(), wanted.limit()),
                                    post.count(state())));
    private MessageState state;
    private transient Part file;
    private Long chosen;
    private String reason;

    private MessageState state() {
        return state;
    }

    public void retry(String declaration) {
        if (notices.attempt(() -> filings.retry(declaration))) {
            notices.good("traffic.tried", declaration);
        }
    }

    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.bad("intake.no-file");
            return;
        }
        String raw;
        try (InputStream in = file.getInputStream()) {
            raw = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        file = null;
        if (notices.attempt(() -> post.receiveFile("file", raw))) {
            notices.good("traffic.received");
        }
    }

    public void again(long id) {
        if (notices.attempt(() -> post.retry(id))) {
            notices.good("traffic.again");
        }
    }

    public void choose(Long message) {
        chosen = message;
        reason = null;
    }

    public void dismiss() {
        if (notices.attempt(() -> post.dismiss(chosen, reason))) {
            chosen = null;
            notices.good("traffic.dismissed");
        }
    }

    /** As it came, to be looked at before it is put away. */
    public String getRaw() {
        return chosen == null ? "" : post.raw(chosen);
    }

    /** What came of the last attempt, in words. */
    public String note(FilingQueueRows.Waiting filing) {
        if (filing.note() == null) {
            return texts.get("traffic.first");
        }
        String key = "office.outcome." + filing.note();
        return texts.containsKey(key)
                ? texts.get(key)
                : texts.of("office.outcome.waits", filing.note());
    }

    public String problem(MessageView message) {
        return message.problem() == null
                ? message.note()
                : texts.of(message.problem(), message.arguments().toArray());
    }

    public boolean open(MessageView message) {
        return message.state() == MessageState.DEAD || message.state() == MessageState.EARLY;
    }

    public List<MessageState> getStates() {
        return List.of(MessageState.values());
    }

    public Rows<FilingQueueRows.Waiting> getWaiting() {
        return waiting;
    }

    public Rows<MessageView> getMessages() {
        return messages;
    }

    public MessageState getState() {
        return state;
    }

    public void setState(MessageState state) {
        this.state = state;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
