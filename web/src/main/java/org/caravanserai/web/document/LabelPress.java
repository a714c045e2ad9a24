package org.caravanserai.web.document;

import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.caravanserai.inventory.printing.LabelSize;

/**
 * Draws GS1 logistic labels of any size, one on a page: what people read above, the bars of the
 * SSCC at the foot, as the GS1 logistic label guideline has them.
 */
final class LabelPress {

    private static final float POINTS = 72 / 25.4f;
    private static final float MARGIN = 4 * POINTS;
    private static final float LOW = 62 * POINTS;
    private static final int PREVIEW_DPI = 110;

    /** Two languages of a weight take three lines; what is longer is cut. */
    private static final int MOST_LINES = 3;

    private final PDRectangle size;
    private final Edition edition;
    private Pen pen;

    private LabelPress(LabelSize size, Edition edition) {
        this.size =
                new PDRectangle(
                        size.widthMm().floatValue() * POINTS,
                        size.heightMm().floatValue() * POINTS);
        this.edition = edition;
    }

    static void pdf(
            List<Label> labels, LabelSize size, Edition edition, Instant at, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            LabelPress press = new LabelPress(size, edition);
            Fonts fonts = new Fonts(document);
            for (Label label : labels) {
                PDPage page = new PDPage(press.size);
                document.addPage(page);
                try (Pen pen = new Pen(new PDPageContentStream(document, page), fonts)) {
                    press.pen = pen;
                    press.draw(label);
                }
            }
            Archive.mark(document, labels.get(0).printed(), at);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    /** The first label as a picture, drawn from the very file that would be printed. */
    static void picture(Label label, LabelSize size, Edition edition, Instant at, OutputStream out)
            throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf(List.of(label), size, edition, at, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, PREVIEW_DPI);
            ImageIO.write(image, "png", out);
        }
    }

    private void draw(Label label) {
        boolean low = size.getHeight() < LOW;
        float codes = low ? 0 : Math.min(26 * POINTS, size.getWidth() * 0.3f);
        float foot = bars(label, low);
        float y = size.getHeight() - MARGIN;
        if (edition.training()) {
            pen.grey(0.45f);
            String training = edition.wording().line(Term.of("paper.training"));
            pen.text(training, MARGIN, y - 8, 8, true);
            pen.grey(0);
            y -= 11;
        }
        if (!low) {
            float x = size.getWidth() - MARGIN - codes;
            pen.code(
                    Codes.qr(edition.address() + label.page()),
                    x,
                    size.getHeight() - MARGIN,
                    codes,
                    codes);
            matrix(label, x, size.getHeight() - MARGIN - codes - 8, codes);
        }
        for (Part.Fact fact : label.facts()) {
            y = fact(fact, y, foot, size.getWidth() - 2 * MARGIN - codes - 6, low);
            if (y < foot) {
                return;
            }
        }
    }

    /** The small square code, where there is room for it above the bars. */
    private void matrix(Label label, float x, float top, float width) {
        float side = width * 0.62f;
        if (label.square() != null && top - side > 45 * POINTS) {
            pen.code(Codes.gs1DataMatrix(label.square()), x + width - side, top, side, side);
        }
    }

    /** Draws a fact below that height; answers what is left above the bars, or less than they. */
    private float fact(Part.Fact fact, float top, float foot, float room, boolean low) {
        float size = low ? 7 : 9;
        List<String> words = pen.wrapped(edition.wording().shown(fact.value()), room, size, true);
        List<String> lines = words.subList(0, Math.min(MOST_LINES, words.size()));
        float y = low ? top : top - 6;
        float end = y - lines.size() * size * 1.2f - 4;
        if (end < foot) {
            return end;
        }
        if (!low) {
            pen.grey(0.4f);
            pen.text(edition.wording().line(fact.label()), MARGIN, y, 5.5f, false);
            pen.grey(0);
        }
        for (String line : lines) {
            y -= size * 1.2f;
            pen.text(line, MARGIN, y, size, true);
        }
        return end;
    }

    /** Upper edge of the bars: 32 mm high as GS1 asks, less where the label is low. */
    private float bars(Label label, boolean low) {
        BitMatrix code = label.gs1() ? Codes.gs1Code128(label.bars()) : Codes.code128(label.bars());
        float height = low ? size.getHeight() * 0.4f : 32 * POINTS;
        float room = size.getWidth() - 2 * MARGIN;
        float module = Math.min(room / (code.getWidth() + 20), 0.94f * POINTS);
        float width = module * code.getWidth();
        float left = (size.getWidth() - width) / 2;
        float text = text(label, room, low);
        pen.code(code, left, MARGIN + text + 3 + height, width, height);
        pen.text(
                label.printed(),
                (size.getWidth() - pen.width(label.printed(), text, !label.gs1())) / 2,
                MARGIN,
                text,
                !label.gs1());
        return MARGIN + text + 3 + height + 4;
    }

    /** Our own codes are read from a fork-lift, as large as the label is wide. */
    private float text(Label label, float room, boolean low) {
        if (label.gs1()) {
            return low ? 8 : 11;
        }
        float most = low ? 16 : 40;
        return Math.min(most, most * room / pen.width(label.printed(), most, true));
    }
}
