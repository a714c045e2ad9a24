package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationFiles;
import org.caravanserai.customs.declaration.FileShown;
import org.caravanserai.customs.office.DoorKind;
import org.caravanserai.customs.office.FileOffice;
import org.caravanserai.web.page.Notices;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Papers kept with a declaration, and what was written out of it for an office. */
@Named
@ViewScoped
public class DeskFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfficeDeskPage desk;
    @Inject DeclarationFiles files;
    @Inject FileOffice offices;
    @Inject Notices notices;

    private transient Part file;
    private String about = "decision";

    /** Keeps a file that belongs to a decision, a correction or an act. */
    public void upload() throws IOException {
        if (empty(file)) {
            notices.bad("intake.no-file");
        } else if (keep(file, about)) {
            notices.good("office.kept");
            desk.again();
        }
        file = null;
    }

    static boolean empty(Part sent) {
        return sent == null || sent.getSize() == 0;
    }

    /** Keeps what was sent; false if it cannot be kept, and the reader was told why. */
    boolean keep(Part sent, String belongsTo) throws IOException {
        byte[] content;
        try (InputStream in = sent.getInputStream()) {
            content = in.readAllBytes();
        }
        return notices.attempt(
                () -> files.keep(desk.getId(), belongsTo, sent.getSubmittedFileName(), content));
    }

    public List<FileShown> getKept() {
        return files.of(desk.getId());
    }

    public List<FileOffice.Written> getWritten() {
        return offices.written(desk.getId());
    }

    public StreamedContent download(FileShown kept) {
        DeclarationFiles.Content content = files.content(desk.getId(), kept.id());
        return stream(content.name(), content.mediaType(), content.bytes());
    }

    /** The declaration in a form for offices, as it stands now. */
    public StreamedContent form(String format) {
        String xml = offices.preview(desk.getId(), DoorKind.valueOf(format));
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return stream(desk.getId() + "-" + format + ".xml", "application/xml", bytes);
    }

    private static StreamedContent stream(String name, String type, byte[] bytes) {
        return DefaultStreamedContent.builder()
                .name(name)
                .contentType(type)
                .contentLength((long) bytes.length)
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    public List<String> getAbouts() {
        return List.of("decision", "correction", "inspection");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
