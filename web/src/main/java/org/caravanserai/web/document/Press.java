package org.caravanserai.web.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Lays a document out as PDF/A-1b on A4. Pages that are done wait in a file of their own, so that a
 * report of a thousand pages needs no more memory than one of ten.
 */
public final class Press {

    private static final float TITLE = 15;
    private static final float SECOND = 10;
    private static final float LABEL = 6.5f;
    private static final float VALUE = 9.5f;
    private static final float QR = 64;
    private static final float PHOTO = 230;

    private final PDDocument document;
    private final Sheet sheet;
    private final Wording wording;

    private Press(PDDocument document, Paper paper, Edition edition) {
        this.document = document;
        wording = edition.wording();
        sheet = new Sheet(document, edition, paper.landscape());
    }

    /**
     * @param at moment of printing
     */
    public static void print(Paper paper, Edition edition, Instant at, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            Press press = new Press(document, paper, edition);
            press.head(paper, edition.address());
            for (Part part : paper.parts()) {
                press.part(part);
            }
            press.sheet.finish();
            Archive.mark(document, edition.wording().line(paper.title()), at);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private void head(Paper paper, String address) {
        float top = sheet.y();
        Pen pen = sheet.pen();
        pen.code(Codes.qr(address + paper.page()), sheet.right() - QR, top, QR, QR);
        float room = sheet.width() - QR - 16;
        float y = top - TITLE;
        float size = TITLE;
        for (String title : wording.each(paper.title())) {
            for (String line : pen.wrapped(title, room, size, size == TITLE)) {
                pen.text(line, sheet.left(), y, size, size == TITLE);
                y -= size * 1.25f;
            }
            size = SECOND;
        }
        sheet.down(Math.max(top - y, QR + 4) + 8);
    }

    private void part(Part part) {
        if (part instanceof Part.Facts facts) {
            facts(facts.facts());
        } else if (part instanceof Part.Grid grid) {
            new Table(sheet, wording, grid).draw();
        } else if (part instanceof Part.Note note) {
            note(note);
        } else if (part instanceof Part.Photo photo) {
            photo(photo);
        } else if (part instanceof Part.Signatures signatures) {
            signatures(signatures.signatories());
        }
    }

    private void facts(List<Part.Fact> facts) {
        float half = sheet.width() / 2;
        for (int i = 0; i < facts.size(); i += 2) {
            sheet.needs(40);
            float deepest = fact(facts.get(i), sheet.left(), half);
            if (i + 1 < facts.size()) {
                deepest = Math.max(deepest, fact(facts.get(i + 1), sheet.left() + half, half));
            }
            sheet.down(deepest + 5);
        }
        sheet.down(6);
    }

    private float fact(Part.Fact fact, float x, float width) {
        Pen pen = sheet.pen();
        float y = sheet.y() - LABEL;
        pen.grey(0.4f);
        pen.text(wording.line(fact.label()), x, y, LABEL, false);
        pen.grey(0);
        for (String line : pen.wrapped(wording.shown(fact.value()), width - 10, VALUE, false)) {
            y -= VALUE * 1.3f;
            pen.text(line, x, y, VALUE, false);
        }
        return sheet.y() - y;
    }

    private void note(Part.Note note) {
        float size = note.loud() ? 11 : 8.5f;
        for (String words : wording.each(note.text())) {
            for (String line : sheet.pen().wrapped(words, sheet.width(), size, note.loud())) {
                sheet.needs(size * 1.4f);
                sheet.pen().text(line, sheet.left(), sheet.y() - size, size, note.loud());
                sheet.down(size * 1.4f);
            }
        }
        sheet.down(6);
    }

    private void photo(Part.Photo photo) {
        try {
            PDImageXObject image = JPEGFactory.createFromByteArray(document, photo.jpeg().get());
            float scale = Math.min(PHOTO / image.getHeight(), sheet.width() / image.getWidth());
            float height = image.getHeight() * scale;
            sheet.needs(height + 24);
            sheet.pen().text(wording.line(photo.caption()), sheet.left(), sheet.y() - 9, 8, false);
            sheet.down(14);
            sheet.pen()
                    .image(
                            image,
                            sheet.left(),
                            sheet.y() - height,
                            image.getWidth() * scale,
                            height);
            sheet.down(height + 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signatures(List<? extends Said> signatories) {
        sheet.needs(70);
        sheet.down(40);
        float width = sheet.width() / signatories.size();
        for (int i = 0; i < signatories.size(); i++) {
            float x = sheet.left() + i * width;
            sheet.pen().line(x, sheet.y(), x + width - 14, sheet.y(), 0.6f);
            float y = sheet.y() - 9;
            for (String word : wording.each(signatories.get(i))) {
                sheet.pen().text(word, x, y, 7, false);
                y -= 9;
            }
        }
        sheet.down(30);
    }
}
