package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The heads of a wide report")
class HeadsTest {

    private static final WarehouseReportPaper REPORT = new WarehouseReportPaper();

    @ParameterizedTest
    @CsvSource({"en, ru", "ru, kk", "kk, zh", "zh, en", "kk, en"})
    void breakNoWord(String one, String other) throws Exception {
        Wording wording =
                new Wording(
                        new Messages(),
                        List.of(Locale.forLanguageTag(one), Locale.forLanguageTag(other)));
        String text = text(printed(wording));

        for (Part.Column column : REPORT.columns()) {
            for (String head : wording.each(column.head())) {
                for (String word : head.split("[ /-]+|(?<=\\p{IsHan})")) {
                    assertThat(text).as(head).contains(word);
                }
            }
        }
    }

    private static byte[] printed(Wording wording) throws Exception {
        List<String> row = Collections.nCopies(WarehouseColumns.COUNT, "");
        Part.Grid grid = new Part.Grid(REPORT.columns(), List.of(row).iterator());
        Paper paper =
                new Paper("report", "", Term.of("page.money"), "/", null, true, List.of(grid));
        Term who = Term.of("paper.printed", "Daniyar", "2026-11-22 14:05 UTC+05", 1);
        Edition edition = new Edition(wording, "https://terminal.example", who, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Press.print(paper, edition, Instant.parse("2026-11-22T09:05:00Z"), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
