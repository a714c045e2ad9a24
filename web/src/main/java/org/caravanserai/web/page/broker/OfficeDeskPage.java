package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationFiles;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.DeskClock;
import org.caravanserai.customs.declaration.DeskClocks;
import org.caravanserai.customs.declaration.FileShown;
import org.caravanserai.customs.declaration.VersionView;
import org.caravanserai.customs.declaration.Versions;
import org.caravanserai.customs.office.DoorKind;
import org.caravanserai.customs.office.FileOffice;
import org.caravanserai.customs.office.InspectionEntry;
import org.caravanserai.customs.office.Inspections;
import org.caravanserai.customs.office.OfficeRequests;
import org.caravanserai.customs.office.RequestView;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Texts;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Everything between us and the office about one declaration: terms, requests, acts, versions. */
@Named
@ViewScoped
public class OfficeDeskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Declarations declarations;
    @Inject DeskClocks clocks;
    @Inject OfficeRequests requests;
    @Inject Inspections inspections;
    @Inject Versions versions;
    @Inject DeclarationFiles files;
    @Inject FileOffice offices;
    @Inject HouseClock clock;
    @Inject Notices notices;
    @Inject Acting acting;
    @Inject Texts texts;

    private String id;
    private transient DeclarationView view;

    /** Null where nobody the reader may see has that name. */
    public DeclarationView getView() {
        if (view == null && id != null) {
            try {
                view = declarations.find(id);
            } catch (NotFound missing) {
                notices.attempt(
                        () -> {
                            throw missing;
                        });
                id = null;
            }
        }
        return view;
    }

    /** Reads everything anew after something was done. */
    void again() {
        view = null;
    }

    /** Whether somebody else than the reader filed it, so that the reader may enter what came. */
    public boolean isEntering() {
        return acting.isDeciding() && !acting.getUser().equals(getView().filedBy());
    }

    /** Whether the condition of a release stands. */
    public boolean isConditional() {
        return getView().items().stream()
                .anyMatch(item -> item.condition() != null && item.conditionMet() == null);
    }

    public List<DeskClock> getClocks() {
        return clocks.of(id);
    }

    public boolean late(DeskClock desk) {
        return desk.late(clock.now());
    }

    /** How long is left, or how long it took. */
    public String left(DeskClock desk) {
        if (desk.due() == null) {
            return "";
        }
        if (desk.done() != null) {
            return texts.of("office.took", hours(Duration.between(desk.since(), desk.done())));
        }
        Duration left = Duration.between(clock.now(), desk.due());
        return texts.of(left.isNegative() ? "office.overdue" : "office.left", hours(left.abs()));
    }

    private static String hours(Duration time) {
        return String.format("%d:%02d", time.toHours(), time.toMinutesPart());
    }

    public List<RequestView> getRequests() {
        return requests.of(id);
    }

    /** What the house asked for in the reader's language; what an office wrote as it is. */
    public String wanted(RequestView request) {
        String key = "office.wanted." + request.wanted();
        return texts.containsKey(key) ? texts.get(key) : request.wanted();
    }

    public List<InspectionEntry> getActs() {
        return inspections.of(id);
    }

    public List<VersionView> getVersions() {
        return versions.of(id);
    }

    public List<FileShown> getFiles() {
        return files.of(id);
    }

    public List<FileOffice.Written> getWritten() {
        return offices.written(id);
    }

    public StreamedContent download(FileShown file) {
        DeclarationFiles.Content content = files.content(id, file.id());
        return stream(content.name(), content.mediaType(), content.bytes());
    }

    /** The declaration in a form for offices, as it stands now. */
    public StreamedContent form(String format) {
        String xml = offices.preview(id, DoorKind.valueOf(format));
        byte[] bytes = xml.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return stream(id + "-" + format + ".xml", "application/xml", bytes);
    }

    private static StreamedContent stream(String name, String type, byte[] bytes) {
        return DefaultStreamedContent.builder()
                .name(name)
                .contentType(type)
                .contentLength((long) bytes.length)
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
