package org.caravanserai.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document, embedded with the letters it uses: Noto Sans for Latin and Cyrillic
 * with the Kazakh letters, Noto Sans SC (the characters of GB 2312) for Chinese. Neither has the
 * signs of a rate that is at least or at most something, so they are written in two. A letter that
 * no font has is shown as a question mark.
 */
final class Fonts {

    /** A stretch of text in one font. */
    record Run(PDFont font, String text) {

        float width(float size) {
            try {
                return font.getStringWidth(text) / 1000 * size;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Face(PDFont font, CmapLookup letters) {

        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();
    private static final int UNKNOWN = '?';

    private final PDDocument document;
    private final Face regular;
    private final Face bold;
    private Face chinese;

    Fonts(PDDocument document) {
        this.document = document;
        regular = face("NotoSans-Regular.ttf");
        bold = face("NotoSans-Bold.ttf");
    }

    /** The text in stretches of one font each. */
    List<Run> runs(String text, boolean strong) {
        List<Run> runs = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        Face last = strong ? bold : regular;
        for (int letter : plain(text).codePoints().map(Fonts::plain).toArray()) {
            Face face = faceOf(letter, strong);
            if (face != null && face != last && !stretch.isEmpty()) {
                runs.add(new Run(last.font, stretch.toString()));
                stretch.setLength(0);
            }
            last = face == null ? last : face;
            stretch.appendCodePoint(face == null && !last.has(letter) ? UNKNOWN : letter);
        }
        if (!stretch.isEmpty()) {
            runs.add(new Run(last.font, stretch.toString()));
        }
        return runs;
    }

    float width(String text, float size, boolean strong) {
        float width = 0;
        for (Run run : runs(text, strong)) {
            width += run.width(size);
        }
        return width;
    }

    private static String plain(String text) {
        return text.replace("\u2265", ">=").replace("\u2264", "<=");
    }

    private static int plain(int letter) {
        return Character.isISOControl(letter) ? ' ' : letter;
    }

    private Face faceOf(int letter, boolean strong) {
        Face own = strong ? bold : regular;
        if (own.has(letter)) {
            return own;
        }
        if (chinese == null) {
            chinese = face("NotoSansSC-Regular.ttf");
        }
        return chinese.has(letter) ? chinese : null;
    }

    private Face face(String file) {
        try {
            byte[] bytes = FILES.computeIfAbsent(file, Fonts::read);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            document.registerTrueTypeFontForClosing(font);
            return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
