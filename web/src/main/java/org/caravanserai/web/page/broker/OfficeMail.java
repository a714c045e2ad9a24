package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.office.MessageState;
import org.caravanserai.customs.office.MessageView;
import org.caravanserai.customs.office.OfficePost;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;

/** What came from offices, and those of their messages that nobody could make anything of. */
@Named
@ViewScoped
public class OfficeMail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfficePost post;
    @Inject Notices notices;
    @Inject Texts texts;

    private MessageState state;
    private final Rows<MessageView> messages =
            Rows.of(
                    wanted ->
                            Found.page(
                                    post.list(getState(), wanted.offset(), wanted.limit()),
                                    post.count(getState())));
    private transient Part file;
    private Long chosen;
    private String reason;

    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.bad("intake.no-file");
            return;
        }
        byte[] content;
        try (InputStream in = file.getInputStream()) {
            content = in.readAllBytes();
        }
        file = null;
        if (notices.attempt(() -> post.receiveFile("file", content))) {
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
