package org.caravanserai.web.document;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Draws on a page: points, from the lower left corner. */
final class Pen implements AutoCloseable {

    /** Something drawn; only the file system can make it fail. */
    @FunctionalInterface
    private interface Stroke {
        void draw() throws IOException;
    }

    private final PDPageContentStream page;
    private final Fonts fonts;

    Pen(PDPageContentStream page, Fonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /** How grey: 0 is black. */
    Pen grey(float grey) {
        draw(() -> page.setNonStrokingColor(grey, grey, grey));
        draw(() -> page.setStrokingColor(grey, grey, grey));
        return this;
    }

    void text(String text, float x, float y, float size, boolean strong) {
        text(text, Matrix.getTranslateInstance(x, y), size, strong);
    }

    /** Ends at {@code right}. */
    void textTo(String text, float right, float y, float size, boolean strong) {
        text(text, right - fonts.width(text, size, strong), y, size, strong);
    }

    void text(String text, Matrix place, float size, boolean strong) {
        draw(
                () -> {
                    page.beginText();
                    page.setTextMatrix(place);
                    for (Fonts.Run run : fonts.runs(text, strong)) {
                        page.setFont(run.font(), size);
                        page.showText(run.text());
                    }
                    page.endText();
                });
    }

    void line(float x, float y, float toX, float toY, float width) {
        draw(
                () -> {
                    page.setLineWidth(width);
                    page.moveTo(x, y);
                    page.lineTo(toX, toY);
                    page.stroke();
                });
    }

    void image(PDImageXObject image, float x, float y, float width, float height) {
        draw(() -> page.drawImage(image, x, y, width, height));
    }

    /** A code of dark squares, its upper left corner at x, y. */
    void code(BitMatrix code, float x, float top, float width, float height) {
        float unitX = width / code.getWidth();
        float unitY = height / code.getHeight();
        draw(
                () -> {
                    for (int row = 0; row < code.getHeight(); row++) {
                        bars(code, row, x, top - (row + 1) * unitY, unitX, unitY);
                    }
                    page.fill();
                });
    }

    private void bars(BitMatrix code, int row, float x, float y, float unitX, float unitY)
            throws IOException {
        for (int from = 0; from < code.getWidth(); from++) {
            int to = from;
            while (to < code.getWidth() && code.get(to, row)) {
                to++;
            }
            if (to > from) {
                page.addRect(x + from * unitX, y, (to - from) * unitX, unitY);
                from = to;
            }
        }
    }

    float width(String text, float size, boolean strong) {
        return fonts.width(text, size, strong);
    }

    /**
     * The text in lines no wider than that; Chinese may break anywhere, words only if they must.
     */
    List<String> wrapped(String text, float width, float size, boolean strong) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int fits = fitting(rest, width, size, strong);
            lines.add(rest.substring(0, fits).strip());
            rest = rest.substring(fits).strip();
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private int fitting(String text, float width, float size, boolean strong) {
        float used = 0;
        int lastBreak = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int next = text.offsetByCodePoints(at, 1);
            used += fonts.width(text.substring(at, next), size, strong);
            if (used > width && at > 0) {
                return lastBreak > 0 ? lastBreak : at;
            }
            if (breaksAfter(text.codePointAt(at))) {
                lastBreak = next;
            }
        }
        return text.length();
    }

    /** Width of the longest stretch that is only broken where it must. */
    float longestWord(String text, float size, boolean strong) {
        float longest = 0;
        float used = 0;
        for (int letter : text.codePoints().toArray()) {
            used += letter == ' ' ? 0 : fonts.width(Character.toString(letter), size, strong);
            longest = Math.max(longest, used);
            used = breaksAfter(letter) ? 0 : used;
        }
        return longest;
    }

    private static boolean breaksAfter(int letter) {
        return letter == ' ' || letter == '-' || letter == '/' || Character.isIdeographic(letter);
    }

    @Override
    public void close() {
        draw(page::close);
    }

    private static void draw(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
