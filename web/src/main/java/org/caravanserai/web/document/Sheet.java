package org.caravanserai.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The pages of one document, filled from above; what does not fit goes on the next page. */
final class Sheet {

    static final float MARGIN = 40;
    private static final float FOOT = 34;
    private static final float SMALL = 7;
    private static final float PALE = 0.91f;

    private final PDDocument document;
    private final Fonts fonts;
    private final Edition edition;
    private final PDRectangle size;
    private Pen pen;
    private float y;

    Sheet(PDDocument document, Edition edition, boolean landscape) {
        this.document = document;
        this.edition = edition;
        fonts = new Fonts(document);
        PDRectangle upright = PDRectangle.A4;
        size = landscape ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
        next();
    }

    void next() {
        if (pen != null) {
            pen.close();
        }
        PDPage page = new PDPage(size);
        document.addPage(page);
        pen = pen(page, AppendMode.OVERWRITE);
        if (edition.training()) {
            training();
        }
        y = size.getHeight() - MARGIN;
    }

    /** Starts a page when less than that is left. */
    boolean needs(float height) {
        if (y - height >= MARGIN + FOOT) {
            return false;
        }
        next();
        return true;
    }

    /** Beneath everything, so that nothing is hidden by it: no transparency in PDF/A-1. */
    private void training() {
        String word = edition.wording().line(Term.of("paper.training"));
        float diagonal = (float) Math.hypot(size.getWidth(), size.getHeight());
        float letters = Math.min(64, 0.7f * diagonal / pen.width(word, 1, true));
        double angle = Math.atan2(size.getHeight(), size.getWidth());
        Matrix place = Matrix.getRotateInstance(angle, size.getWidth() / 2, size.getHeight() / 2);
        place.concatenate(
                Matrix.getTranslateInstance(-pen.width(word, letters, true) / 2, -letters / 3));
        pen.grey(PALE);
        pen.text(word, place, letters, true);
        pen.grey(0);
    }

    /** Who printed it, and page x of y: known only when the last page is done. */
    void finish() {
        pen.close();
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            try (Pen foot = pen(document.getPage(number - 1), AppendMode.APPEND)) {
                foot.grey(0.35f);
                foot.line(left(), MARGIN + FOOT - 12, right(), MARGIN + FOOT - 12, 0.3f);
                Term count = Term.of("paper.page", number, pages);
                foot.textTo(edition.wording().line(count), right(), MARGIN + 12, SMALL, false);
                float room = width() - 90;
                float line = MARGIN + 12;
                for (String words : edition.wording().each(edition.printed())) {
                    foot.text(
                            foot.wrapped(words, room, SMALL, false).get(0),
                            left(),
                            line,
                            SMALL,
                            false);
                    line -= SMALL + 2;
                }
            }
        }
    }

    private Pen pen(PDPage page, AppendMode mode) {
        try {
            return new Pen(new PDPageContentStream(document, page, mode, true, true), fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pen pen() {
        return pen;
    }

    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    float left() {
        return MARGIN;
    }

    float right() {
        return size.getWidth() - MARGIN;
    }

    float width() {
        return right() - left();
    }
}
