package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.web.sheet.LineSheet;

/** A column of an invoice: what it is called, what stands first in it, and the box it is put to. */
public final class InvoiceColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String head;
    private final String first;
    private final int rows;
    private String box;

    private InvoiceColumn(String head, String first, int rows, String box) {
        this.head = head;
        this.first = first;
        this.rows = rows;
        this.box = box;
    }

    static List<InvoiceColumn> of(LineSheet sheet) {
        List<String> guessed = sheet.guess();
        List<String> row = sheet.rows().get(0);
        List<InvoiceColumn> columns = new ArrayList<>();
        for (int i = 0; i < sheet.heads().size(); i++) {
            String first = i < row.size() ? row.get(i) : "";
            columns.add(
                    new InvoiceColumn(
                            sheet.heads().get(i), first, sheet.rows().size(), guessed.get(i)));
        }
        return columns;
    }

    /** A column of bare invoice numbers becomes documents of that type. */
    static String document(String number) {
        return number.matches("[0-9]{5} .*") ? number : "04021 " + number.replace(' ', '-');
    }

    public String getHead() {
        return head;
    }

    public String getFirst() {
        return first;
    }

    public int getRows() {
        return rows;
    }

    public String getBox() {
        return box;
    }

    public void setBox(String box) {
        this.box = box == null ? "" : box;
    }
}
