package org.caravanserai.web.document;

import java.util.List;
import org.caravanserai.inventory.printing.LabelSize;

/**
 * The same labels in the language of Zebra's printers (ZPL II): UTF-8 (^CI28), GS1-128 with FNC1
 * (>8), a QR code. Which letters come out of the built-in font 0 is for the printer to know.
 */
final class Zpl {

    /** Start, check and stop with the quiet zones, and what a character takes. */
    private static final int FRAME_MODULES = 55;

    private static final int CHARACTER_MODULES = 11;
    private static final int MOST_LINES = 3;

    /** Width of a letter of font 0 on average, in heights. */
    private static final double LETTER = 0.55;

    private final LabelSize size;
    private final Edition edition;
    private final StringBuilder out = new StringBuilder();

    private Zpl(LabelSize size, Edition edition) {
        this.size = size;
        this.edition = edition;
    }

    static String of(List<Label> labels, LabelSize size, Edition edition) {
        Zpl zpl = new Zpl(size, edition);
        labels.forEach(zpl::label);
        return zpl.out.toString();
    }

    private void label(Label label) {
        int width = dots(size.widthMm().doubleValue());
        int height = dots(size.heightMm().doubleValue());
        int margin = dots(4);
        boolean low = size.heightMm().intValue() < 62;
        out.append("^XA^CI28^PW").append(width).append("^LL").append(height).append("\n");
        int y = margin;
        if (edition.training()) {
            y = text(margin, y, dots(3), edition.wording().line(Term.of("paper.training")));
        }
        int bars = low ? (int) (height * 0.4) : dots(32);
        int large = label.gs1() ? dots(3.5) : dots(low ? 6 : 10);
        int foot = height - margin - bars - large - dots(1.5);
        for (Part.Fact fact : label.facts()) {
            int next = y + (low ? dots(4) : dots(7));
            if (next > foot) {
                break;
            }
            if (!low) {
                y = text(margin, y, dots(2.2), edition.wording().line(fact.label()));
            }
            int codes = low || y > margin + dots(26) ? 0 : dots(28);
            int room = width - 2 * margin - codes;
            y = block(margin, y, dots(3.2), room, edition.wording().shown(fact.value()));
        }
        if (!low) {
            out.append("^FO").append(width - margin - dots(26)).append(",").append(margin);
            out.append("^BQN,2,").append(Math.max(2, size.dotsPerMm() / 2));
            out.append("^FDMA,").append(edition.address()).append(label.page()).append("^FS\n");
        }
        int module = Math.max(1, (width - 2 * margin) / modules(label));
        out.append("^FO").append(margin + 10 * module).append(",").append(foot);
        out.append("^BY").append(module).append("^BCN,").append(bars).append(",N,N,N");
        out.append("^FD").append(data(label)).append("^FS\n");
        text(margin, foot + bars + dots(1), large, label.printed());
        out.append("^XZ\n");
    }

    /** GS1 elements are digits, of which a character of the code holds two. */
    private static int modules(Label label) {
        int characters = label.gs1() ? label.bars().length() / 2 + 1 : label.bars().length();
        return FRAME_MODULES + CHARACTER_MODULES * characters;
    }

    private static String data(Label label) {
        return label.gs1() ? ">;>8" + label.bars() : ">:" + label.bars().replace(">", ">0");
    }

    private int text(int x, int y, int height, String words) {
        out.append("^FO").append(x).append(",").append(y);
        out.append("^A0N,").append(height).append("^FH^FD").append(safe(words)).append("^FS\n");
        return y + height + size.dotsPerMm();
    }

    /** The same over as many lines as it takes, as the printer would run on beyond the label. */
    private int block(int x, int y, int height, int room, String words) {
        int letters = Math.max(1, (int) (room / (height * LETTER)));
        int lines = Math.min(MOST_LINES, (words.length() + letters - 1) / letters);
        if (lines < 2) {
            return text(x, y, height, words);
        }
        out.append("^FO").append(x).append(",").append(y).append("^A0N,").append(height);
        out.append("^FB").append(room).append(",").append(lines).append(",0,L,0");
        out.append("^FH^FD").append(safe(words)).append("^FS\n");
        return y + lines * height + size.dotsPerMm();
    }

    /** What would be a command is written by its code. */
    private static String safe(String words) {
        return words.replace("_", "_5F")
                .replace("^", "_5E")
                .replace("~", "_7E")
                .replace('\u2009', ' ');
    }

    private int dots(double mm) {
        return (int) Math.round(mm * size.dotsPerMm());
    }
}
