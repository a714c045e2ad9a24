package org.caravanserai.web.page.broker;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.ItemReading;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.sheet.LineSheet;
import org.caravanserai.web.sheet.SheetRows;

/** The invoice that lines are taken from, as it was sent or pasted, and what its columns mean. */
public class InvoiceEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part file;
    private String pasted;
    private String currency = "USD";
    private boolean instead;
    private byte[] bytes;
    private List<InvoiceColumn> columns = List.of();

    /** Keeps what was sent beyond this request; a file goes before what was pasted. */
    void keepFile() throws IOException {
        columns = List.of();
        if (file != null && file.getSize() > 0) {
            try (InputStream in = file.getInputStream()) {
                bytes = in.readNBytes(SheetRows.MOST_BYTES + 1);
            }
            pasted = null;
        }
        file = null;
    }

    /**
     * Says which column belongs to which box.
     *
     * @throws InvalidInput if it is no sheet
     */
    void guess() {
        columns = InvoiceColumn.of(sheet());
    }

    /** The lines, one a row; what is wrong in them is added to the problems. */
    List<DraftItem> items(List<Problem> problems) {
        List<String> boxes = columns.stream().map(InvoiceColumn::getBox).toList();
        List<DraftItem> items = new ArrayList<>();
        for (Map<String, String> row : sheet().texts(boxes)) {
            row.putIfAbsent("42.currency", currency);
            row.computeIfPresent("44", (box, number) -> InvoiceColumn.document(number));
            items.add(ItemReading.of(row, "items[" + items.size() + "].boxes.", problems));
        }
        return items;
    }

    private LineSheet sheet() {
        if (pasted != null && !pasted.isBlank()) {
            return LineSheet.pasted(pasted);
        }
        return LineSheet.of(bytes == null ? new byte[0] : bytes);
    }

    public List<InvoiceColumn> getColumns() {
        return columns;
    }

    /** How many lines the sheet would add. */
    public int getCount() {
        return columns.isEmpty() ? 0 : columns.get(0).getRows();
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

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Whether they take the place of the lines that are there. */
    public boolean isInstead() {
        return instead;
    }

    public void setInstead(boolean instead) {
        this.instead = instead;
    }
}
