package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A printed sheet")
class PressTest {

    private static final String HOUSE = "https://terminal.example";
    private static final String PAGE = "/clerk/gate-pass.xhtml?number=GP-KZ-2026-000001";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, ru, Gate pass GP-1, Пропуск на вывоз GP-1",
        "kk, ru, Шығару рұқсатнамасы GP-1, Пропуск на вывоз GP-1",
        "zh, ru, 出门证 GP-1, Пропуск на вывоз GP-1",
        "kk, zh, Барлығы, 合计"
    })
    void saysEverythingInBothLanguages(String one, String other, String first, String second)
            throws Exception {
        String text = text(printed(pass(3), one, other, false));

        assertThat(text).contains(first).contains(second).contains("Әлия Қуанышқызы");
    }

    @Test
    void isAnArchiveFile() throws Exception {
        byte[] pdf = printed(pass(90), "kk", "zh", true);
        File file = Files.write(folder.resolve("pass.pdf"), pdf).toFile();

        ValidationResult result = PreflightParser.validate(file);

        assertThat(result.getErrorsList())
                .extracting(error -> error.getErrorCode() + " " + error.getDetails())
                .isEmpty();
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void leadsBackToItsRecordByItsCode() throws Exception {
        assertThat(code(printed(pass(2), "en", "ru", true))).isEqualTo(HOUSE + PAGE);
    }

    @Test
    void numbersItsPagesAndRepeatsTheHeadOfAGrid() throws Exception {
        String text = text(printed(pass(120), "en", "ru", false));

        assertThat(text).contains("page 1 of 3 / стр. 1 из 3").contains("page 3 of 3");
        assertThat(text.split("Packages", -1)).hasSize(4);
        assertThat(text).contains("Printed by Әлия Қуанышқызы, 2026-11-22 14:05 UTC+05, copy 2");
    }

    @Test
    void saysThatItIsTrainingOnlyWhereItIs() throws Exception {
        assertThat(text(printed(pass(1), "en", "zh", true)).replaceAll("\\s", ""))
                .contains("TRAINING/演练");
        assertThat(text(printed(pass(1), "en", "zh", false))).doesNotContain("TRAINING");
    }

    @Test
    void writesTheLeastOfARateSoThatItCanBeRead() throws Exception {
        Paper rate =
                new Paper(
                        "rate",
                        "",
                        Term.of("page.money"),
                        "/",
                        null,
                        false,
                        List.of(
                                new Part.Facts(
                                        List.of(
                                                new Part.Fact(
                                                        Term.of("payments.rate"),
                                                        "10 %, \u2265 1.88 EUR")))));

        assertThat(text(printed(rate, "en", "ru", false))).contains("10 %, >= 1.88 EUR");
    }

    private static Paper pass(int lines) {
        Iterator<List<String>> rows =
                IntStream.rangeClosed(1, lines)
                        .mapToObj(n -> List.of(String.valueOf(n), "Ноутбуктер 笔记本电脑 laptops", "12"))
                        .iterator();
        List<Part> parts =
                List.of(
                        new Part.Facts(
                                List.of(
                                        new Part.Fact(
                                                Term.of("paper.issued-by"), "Әлия Қуанышқызы"),
                                        new Part.Fact(Term.of("paper.total"), "12"))),
                        new Part.Grid(
                                List.of(
                                        Part.Column.number("paper.line", 1),
                                        Part.Column.text("paper.goods", 4),
                                        Part.Column.number("paper.packages", 1)),
                                rows),
                        new Part.Signatures(List.of(Term.of("paper.gate"))));
        return new Paper(
                "gate-pass", "GP-1", Term.of("paper.pass", "GP-1"), PAGE, null, false, parts);
    }

    private static byte[] printed(Paper paper, String one, String other, boolean training)
            throws Exception {
        List<Locale> languages = List.of(Locale.forLanguageTag(one), Locale.forLanguageTag(other));
        Term who = Term.of("paper.printed", "Әлия Қуанышқызы", "2026-11-22 14:05 UTC+05", 2);
        Edition edition = new Edition(new Wording(new Messages(), languages), HOUSE, who, training);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Press.print(paper, edition, Instant.parse("2026-11-22T09:05:00Z"), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String code(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 200);
            ImageIO.write(image, "png", folder.resolve("page.png").toFile());
            int[] pixels =
                    image.getRGB(
                            0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource source =
                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
