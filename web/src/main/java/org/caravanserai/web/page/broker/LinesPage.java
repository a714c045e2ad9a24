package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftLines;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.sheet.LineSheet;

/** Lines of a draft out of an invoice: its columns are put to boxes, then all are added or none. */
@Named
@ViewScoped
public class LinesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 200;

    @Inject DraftLines lines;
    @Inject Going going;
    @Inject Notices notices;
    @Inject Texts texts;

    private final InvoiceEntry entry = new InvoiceEntry();
    private String id;
    private transient List<WrongCell> wrong = List.of();

    /** What is wrong in a row of the sheet, counted from 1 for the first row under the heads. */
    public record WrongCell(Integer row, String box, String text) {}

    /** An address that names no draft is unknown. */
    public void open() {
        if (id == null) {
            throw new NotFound("declaration", "");
        }
    }

    /** Reads the file or what was pasted, and guesses which column belongs to which box. */
    public void read() throws IOException {
        wrong = List.of();
        entry.keepFile();
        notices.attempt(entry::guess);
    }

    /** Adds all lines, or says what is wrong with each row. */
    public void add() {
        wrong = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<DraftItem> items = entry.items(problems);
        try {
            InvalidInput.throwIfAny(problems);
            if (notices.attempt(() -> saved(items))) {
                going.to("/broker/declaration.xhtml?id=" + id);
            }
        } catch (InvalidInput bad) {
            bad.problems().forEach(this::place);
            notices.bad("lines.wrong", bad.problems().size());
        }
    }

    private void saved(List<DraftItem> items) {
        try {
            lines.add(id, items, entry.isInstead());
        } catch (InvalidInput bad) {
            bad.problems().stream().filter(LinesPage::ofRow).forEach(this::place);
            List<Problem> others =
                    bad.problems().stream().filter(problem -> !ofRow(problem)).toList();
            throw others.isEmpty()
                    ? InvalidInput.of("rows", "lines.wrong", wrong.size())
                    : new InvalidInput(others);
        }
    }

    private static boolean ofRow(Problem problem) {
        return problem.field().startsWith("items[");
    }

    private void place(Problem problem) {
        String field = problem.field();
        int row = Integer.parseInt(field.substring(6, field.indexOf(']'))) + 1;
        if (wrong.size() < MOST_SHOWN) {
            wrong.add(new WrongCell(row, BoxCodes.of(field), texts.of(problem)));
        }
    }

    public List<String> getBoxes() {
        return LineSheet.boxes();
    }

    public InvoiceEntry getEntry() {
        return entry;
    }

    public List<WrongCell> getWrong() {
        return wrong == null ? List.of() : wrong;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
