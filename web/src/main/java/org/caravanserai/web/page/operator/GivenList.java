package org.caravanserai.web.page.operator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.caravanserai.shipments.intake.trainlist.ListTop;
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

    /**
     * Rows copied out of a spreadsheet come with tabs, their titles perhaps without; a text of
     * commas or semicolons is taken as it is, even if a tab stands in its goods.
     */
    static GivenList pasted(String text) {
        String top = text.lines().limit(ListTop.LINES).collect(Collectors.joining("\n"));
        long tabs = count(top, '\t');
        boolean parted = tabs > 0 && tabs >= count(top, ',') && tabs >= count(top, ';');
        String csv =
                parted
                        ? text.lines().map(GivenList::fromTabs).collect(Collectors.joining("\n"))
                        : text;
        return new GivenList(csv.getBytes(StandardCharsets.UTF_8), Form.CSV);
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private static String fromTabs(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
