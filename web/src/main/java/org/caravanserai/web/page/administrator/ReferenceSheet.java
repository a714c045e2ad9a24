package org.caravanserai.web.page.administrator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookChange;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.sheet.SheetRows;

/** A sheet of reference data: tried first, so that its difference is read before it is kept. */
@Named
@ViewScoped
public class ReferenceSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Books books;
    @Inject Notices notices;

    private ArrayList<Map<String, String>> rows;
    private String name;
    private transient BookChange tried;
    private transient Part file;

    /** Reads the file and says what it would come to. */
    public void upload(Book book) throws IOException {
        rows = null;
        tried = null;
        if (file == null) {
            notices.bad("reference.no-file");
            return;
        }
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(SheetRows.MOST_BYTES + 1);
            notices.attempt(() -> rows = new ArrayList<>(SheetRows.read(bytes)));
        }
        name = file.getSubmittedFileName();
        file = null;
        if (rows != null) {
            notices.attempt(() -> tried = books.change(book, rows, name, true));
        }
    }

    /** Keeps the sheet that was tried. */
    public void keep(Book book) {
        if (rows != null
                && notices.attempt(() -> tried = books.change(book, rows, name, false))
                && tried.rejected().isEmpty()) {
            notices.good("reference.kept");
            rows = null;
            tried = null;
        }
    }

    /** What it would come to, or did; null before a sheet is read. */
    public BookChange getTried() {
        return tried;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
