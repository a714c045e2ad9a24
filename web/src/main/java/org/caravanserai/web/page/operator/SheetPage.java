package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.intake.sheet.ColumnMeaning;
import org.caravanserai.shipments.intake.sheet.EventSheets;
import org.caravanserai.shipments.intake.sheet.Meaning;
import org.caravanserai.shipments.tracking.Classifier;
import org.caravanserai.shipments.tracking.IntakeResult;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.sheet.SheetRows;

/** A sheet of events: read its columns, say what they mean where that is new, take it. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EventSheets sheets;
    @Inject Notices notices;

    private String sender;
    private String pasted;
    private transient Part file;
    private List<List<String>> lines;
    private final ArrayList<SheetColumnForm> columns = new ArrayList<>();

    public void read() {
        notices.attempt(
                () -> {
                    lines = List.copyOf(SheetRows.lines(given()));
                    Map<String, ColumnMeaning> known = sheets.columns(sender);
                    List<String> first = lines.size() > 1 ? lines.get(1) : List.of();
                    columns.clear();
                    for (int i = 0; i < lines.get(0).size(); i++) {
                        String title = lines.get(0).get(i).strip();
                        String cell = i < first.size() ? first.get(i) : "";
                        columns.add(new SheetColumnForm(title, cell, known.get(title)));
                    }
                });
    }

    private byte[] given() {
        try {
            if (file != null && file.getSize() > 0) {
                try (InputStream in = file.getInputStream()) {
                    return in.readNBytes(SheetRows.MOST_BYTES + 1);
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        if (pasted == null || pasted.isBlank()) {
            throw InvalidInput.of("pasted", "required");
        }
        return GivenList.pasted(pasted).bytes();
    }

    public void take() {
        notices.attempt(
                () -> {
                    sheets.remember(
                            sender,
                            columns.stream()
                                    .map(SheetColumnForm::said)
                                    .filter(column -> !column.title().isEmpty())
                                    .toList());
                    IntakeResult result = sheets.take(sender, lines);
                    notices.good(
                            "sheet.done",
                            result.accepted(),
                            result.updated(),
                            result.unchanged(),
                            result.quarantined().size());
                    columns.clear();
                    pasted = null;
                });
    }

    public List<SheetColumnForm> getColumns() {
        return columns;
    }

    public List<Meaning> getMeanings() {
        return List.of(Meaning.values());
    }

    public List<String> getCodes() {
        return EventSheets.CODES;
    }

    public List<Classifier> getClassifiers() {
        return List.of(Classifier.values());
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
