package org.caravanserai.web.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.caravanserai.inventory.printing.LabelSize;

/** A document on its way out: it is in the log of prints already, and is drawn as it is sent. */
public interface Printed {

    String contentType();

    String fileName();

    void write(OutputStream out) throws IOException;

    /** Plain letters only, as every file system takes them. */
    private static String named(String kind, String subject, String ending) {
        return (kind + "-" + subject).replaceAll("[^A-Za-z0-9_-]+", "-") + ending;
    }

    /** On A4. */
    record OnPaper(Paper paper, Edition edition, Instant at) implements Printed {

        @Override
        public String contentType() {
            return "application/pdf";
        }

        @Override
        public String fileName() {
            return named(paper.kind(), paper.subject(), ".pdf");
        }

        @Override
        public void write(OutputStream out) throws IOException {
            Press.print(paper, edition, at, out);
        }
    }

    /** As a workbook. */
    record AsWorkbook(Spreadsheet document, Asked asked, Wording wording) implements Printed {

        @Override
        public String contentType() {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }

        @Override
        public String fileName() {
            return named(document.kind(), document.subject(asked), ".xlsx");
        }

        @Override
        public void write(OutputStream out) throws IOException {
            document.write(asked, wording, out);
        }
    }

    /** As text with commas between the cells (RFC 4180). */
    record AsText(TablePaper document, Asked asked, Wording wording) implements Printed {

        @Override
        public String contentType() {
            return "text/csv;charset=UTF-8";
        }

        @Override
        public String fileName() {
            return named(document.kind(), document.subject(asked), ".csv");
        }

        @Override
        public void write(OutputStream out) throws IOException {
            document.writeText(asked, wording, out);
        }
    }

    /** As labels. */
    record AsLabels(List<Label> labels, LabelSize size, LabelForm form, Edition edition, Instant at)
            implements Printed {

        @Override
        public String contentType() {
            return switch (form) {
                case PDF -> "application/pdf";
                case ZPL -> "application/vnd.zebra-zpl;charset=UTF-8";
                case PNG -> "image/png";
            };
        }

        @Override
        public String fileName() {
            String ending = "." + form.name().toLowerCase(Locale.ROOT);
            return named("label", labels.get(0).subject(), ending);
        }

        @Override
        public void write(OutputStream out) throws IOException {
            switch (form) {
                case PDF -> LabelPress.pdf(labels, size, edition, at, out);
                case PNG -> LabelPress.picture(labels.get(0), size, edition, at, out);
                default ->
                        out.write(Zpl.of(labels, size, edition).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
