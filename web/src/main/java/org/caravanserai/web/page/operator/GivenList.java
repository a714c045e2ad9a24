package org.caravanserai.web.page.operator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.caravanserai.shipments.intake.trainlist.TrainListReading.Form;

/**
 * A train list as somebody gave it to the page.
 *
 * @param form as its bytes tell, whatever the file is called
 */
record GivenList(byte[] bytes, Form form) {

    private static final byte[] ZIP = {'P', 'K'};

    static GivenList file(byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == ZIP[0] && bytes[1] == ZIP[1];
        return new GivenList(bytes, zip ? Form.XLSX : Form.CSV);
    }

    /** Rows copied out of a spreadsheet come with tabs; a text of commas is taken as it is. */
    static GivenList pasted(String text) {
        String csv =
                text.lines().findFirst().orElse("").indexOf('\t') < 0
                        ? text
                        : text.lines().map(GivenList::fromTabs).collect(Collectors.joining("\n"));
        return new GivenList(csv.getBytes(StandardCharsets.UTF_8), Form.CSV);
    }

    private static String fromTabs(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
