package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caravanserai.inventory.printing.LabelSize;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The label of a handling unit")
class LabelTest {

    private static final String SSCC = "095212340000000017";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"105,148,8", "100,150,8", "148,210,12", "100,50,8"})
    void carriesItsNumberAsBarsThatAScannerReads(String width, String height, int dots)
            throws Exception {
        byte[] pdf = pdf(size(width, height, dots));

        assertThat(read(pdf, BarcodeFormat.CODE_128)).isEqualTo("]C100" + SSCC);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float points = Float.parseFloat(width) * 72 / 25.4f;
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isBetween(points - 1, points + 1);
            assertThat(new PDFTextStripper().getText(document)).contains("(00) 0 9521234");
        }
    }

    @Test
    void carriesTheWeightInItsSquareCodeAndTheAddressInTheOther() throws Exception {
        byte[] pdf = pdf(size("148", "210", 12));

        assertThat(read(pdf, BarcodeFormat.DATA_MATRIX)).endsWith("00" + SSCC + "3302123456");
        assertThat(read(pdf, BarcodeFormat.QR_CODE))
                .isEqualTo("https://terminal.example/clerk/unit.xhtml?id=" + SSCC);
    }

    @Test
    void isAnArchiveFile() throws Exception {
        File file = Files.write(folder.resolve("label.pdf"), pdf(size("105", "148", 8))).toFile();

        assertThat(PreflightParser.validate(file).isValid()).isTrue();
    }

    @Test
    void speaksToAZebraPrinterInItsSize() {
        String zpl = Zpl.of(List.of(label(), label()), size("100", "150", 8), edition());

        assertThat(zpl).startsWith("^XA^CI28^PW800^LL1200").endsWith("^XZ\n");
        assertThat(zpl.split("\\^XA", -1)).hasSize(3);
        assertThat(zpl).contains("^FD>;>800" + SSCC + "^FS").contains("Ноутбуки_5E笔记本");
        assertThat(zpl).contains("LOT-000017").contains("УЧЕБНЫЙ");
    }

    @Test
    void saysTheWeightInBothLanguagesToItsUnitAndNothingAcrossTheBars() throws Exception {
        Term weight = Term.of("paper.measures", "10", "220.134", "233.342");
        List<Part.Fact> facts =
                Collections.nCopies(20, new Part.Fact(Term.of("label.count-weight"), weight));
        Label full = Label.ofUnit(SSCC, 123456L, "/clerk/unit.xhtml?id=" + SSCC, facts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant at = Instant.parse("2026-11-22T09:05:00Z");
        LabelPress.pdf(List.of(full), size("105", "148", 8), edition(), at, out);

        assertThat(read(out.toByteArray(), BarcodeFormat.CODE_128)).isEqualTo("]C100" + SSCC);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsPattern("брутто\\s+233[.,]342\\s+кг");
        }
        assertThat(Zpl.of(List.of(full), size("100", "150", 8), edition())).contains("^FB");
    }

    @Test
    void ofABinSaysItsCodeToAnyScannerAndLargeToPeople() throws Exception {
        Label bin =
                Label.ofBin(
                        "A-01-01-1",
                        "/clerk/stock.xhtml?bin=A-01-01-1",
                        List.of(new Part.Fact(Term.of("label.zone"), "A")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant at = Instant.parse("2026-11-22T09:05:00Z");
        for (LabelSize size : List.of(size("105", "148", 8), size("100", "50", 8))) {
            out.reset();
            LabelPress.pdf(List.of(bin), size, edition(), at, out);
            assertThat(read(out.toByteArray(), BarcodeFormat.CODE_128)).isEqualTo("A-01-01-1");
        }
        assertThat(Zpl.of(List.of(bin), size("100", "150", 8), edition()))
                .contains("^FD>:A-01-01-1^FS")
                .doesNotContain(">8");
    }

    private static Label label() {
        return Label.ofUnit(
                SSCC,
                123456L,
                "/clerk/unit.xhtml?id=" + SSCC,
                List.of(
                        new Part.Fact(Term.of("paper.lot"), "LOT-000017"),
                        new Part.Fact(Term.of("paper.goods"), "Ноутбуки^笔记本"),
                        new Part.Fact(
                                Term.of("paper.status"), Term.of("status.CUSTOMS_WAREHOUSE"))));
    }

    private static LabelSize size(String width, String height, int dots) {
        return new LabelSize("any", new BigDecimal(width), new BigDecimal(height), dots, true);
    }

    private static Edition edition() {
        List<Locale> languages = List.of(Locale.forLanguageTag("zh"), Locale.forLanguageTag("ru"));
        return new Edition(
                new Wording(new Messages(), languages),
                "https://terminal.example",
                Term.of("paper.training"),
                true);
    }

    private static byte[] pdf(LabelSize size) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant at = Instant.parse("2026-11-22T09:05:00Z");
        LabelPress.pdf(List.of(label()), size, edition(), at, out);
        return out.toByteArray();
    }

    /** Where the square code stands: the decoder looks for it in the middle of what it is shown. */
    private static BufferedImage square(BufferedImage page) {
        int mm = Math.round(300 / 25.4f);
        int side = 22 * mm;
        return page.getSubimage(page.getWidth() - 4 * mm - 19 * mm, 30 * mm, side, side);
    }

    private static String read(byte[] pdf, BarcodeFormat format) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            BufferedImage image = format == BarcodeFormat.DATA_MATRIX ? square(page) : page;
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
            return new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(
                                    DecodeHintType.TRY_HARDER,
                                    true,
                                    DecodeHintType.ASSUME_GS1,
                                    true,
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(format)))
                    .getText();
        }
    }
}
