package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.caravanserai.customs.office.AsideFile;
import org.caravanserai.customs.office.AsideFiles;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Files out of the folder of answers that could not be taken in. */
@Named
@ViewScoped
public class AsideMail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AsideFiles files;
    @Inject Notices notices;
    @Inject Texts texts;

    private final Rows<AsideFile> rows = Rows.of(wanted -> Found.whole(files.list(), wanted));
    private String chosen;
    private String reason;

    public boolean isShown() {
        return files.shown();
    }

    public void again(String name) {
        boolean done =
                notices.attempt(
                        () -> {
                            Problem problem = files.again(name);
                            if (problem != null) {
                                throw new InvalidInput(problem);
                            }
                        });
        if (done) {
            notices.good("aside.read");
        }
    }

    public void choose(String name) {
        chosen = name;
        reason = null;
    }

    public void dismiss() {
        if (notices.attempt(() -> files.dismiss(chosen, reason))) {
            chosen = null;
            notices.good("aside.dismissed");
        }
    }

    public StreamedContent download(AsideFile file) {
        byte[] bytes = files.content(file.name());
        return DefaultStreamedContent.builder()
                .name(file.sent())
                .contentType("application/octet-stream")
                .contentLength((long) bytes.length)
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    /** In the reader's language; what an older house wrote beside the file as it is. */
    public String problem(AsideFile file) {
        return texts.containsKey(file.code())
                ? texts.of(file.code(), file.arguments().toArray())
                : file.code();
    }

    public Rows<AsideFile> getRows() {
        return rows;
    }

    public String getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
