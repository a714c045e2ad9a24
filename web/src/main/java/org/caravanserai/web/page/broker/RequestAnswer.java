package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.office.OfficeRequests;
import org.caravanserai.customs.office.RequestKind;
import org.caravanserai.customs.office.RequestView;
import org.caravanserai.web.page.Notices;

/** Answers what an office asked, with a file if one is handed in; and enters what it asked. */
@Named
@ViewScoped
public class RequestAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfficeDeskPage desk;
    @Inject OfficeRequests requests;
    @Inject DeskFiles files;
    @Inject Notices notices;

    private String answer;
    private transient Part file;
    private RequestKind kind = RequestKind.DOCUMENTS;
    private String wanted;

    /** The request that waits for an answer longest; null if none does. */
    public RequestView getOpen() {
        return desk.getRequests().stream()
                .filter(request -> request.answeredAt() == null)
                .filter(request -> request.kind() == RequestKind.DOCUMENTS)
                .findFirst()
                .orElse(null);
    }

    public void answer() throws IOException {
        RequestView open = getOpen();
        if (open != null && kept(open) && done(open)) {
            notices.good("office.answered");
            answer = null;
            desk.again();
        }
        file = null;
    }

    private boolean kept(RequestView open) throws IOException {
        return DeskFiles.empty(file) || files.keep(file, "request:" + open.id());
    }

    private boolean done(RequestView open) {
        return notices.attempt(() -> requests.answer(desk.getId(), open.id(), answer));
    }

    public void ask() {
        if (notices.attempt(() -> requests.enter(desk.getId(), kind, wanted, null))) {
            notices.good("office.asked");
            wanted = null;
            desk.again();
        }
    }

    public List<RequestKind> getKinds() {
        return List.of(RequestKind.values());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
