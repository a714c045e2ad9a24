package org.caravanserai.shipments.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.intake.trainlist.TrainListReading.Form;
import org.caravanserai.shipments.network.CorridorLoading;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms in which a train list may come, and what is no list at all. */
class TrainListFormsTest {

    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void readsSemicolonsAndAByteOrderMark() {
        String csv = '\uFEFF' + TrainListText.of("X8008", 8000, 1).csv(';');

        assertThat(Station.send(house, csv.getBytes(StandardCharsets.UTF_8)).accepted())
                .isEqualTo(4);
    }

    @Test
    void readsTheSameRowsAsJsonAndXlsx() throws IOException {
        TrainListText list = TrainListText.of("X8009", 9000, 1);
        assertThat(Station.send(house, json(list), Form.JSON, true, false).accepted()).isEqualTo(4);
        assertThat(Station.send(house, xlsx(list), Form.XLSX, true, false).accepted()).isEqualTo(4);
    }

    @Test
    void namesWrongColumns() {
        String csv =
                TrainListText.of("X8010", 9100, 1).csv(',').replaceFirst("wagon,", "Waggon,seal,");

        assertThatThrownBy(() -> Station.send(house, csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .extracting(Problem::code, p -> p.args().get(0))
                                        .containsExactlyInAnyOrder(
                                                tuple("unknown-column", "Waggon"),
                                                tuple("duplicate-column", "seal"),
                                                tuple("missing-column", "wagon")));
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] cyrillic =
                TrainListText.of("X8011", 9200, 1)
                        .change(2, "consignee", "ТОО Солнце")
                        .csv(',')
                        .getBytes(Charset.forName("windows-1251"));

        complains(cyrillic, "not-utf-8");
        complains("\"train".getBytes(StandardCharsets.UTF_8), "csv-quotes");
        complains(new byte[0], "list-empty");
        assertThatThrownBy(() -> Station.send(house, new byte[] {1, 2}, Form.XLSX, true, false))
                .hasMessageContaining("workbook-unreadable");
        assertThatThrownBy(
                        () ->
                                Station.send(
                                        house,
                                        "{\"rows\":[{\"train\":".getBytes(StandardCharsets.UTF_8),
                                        Form.JSON,
                                        true,
                                        false))
                .hasRootCauseInstanceOf(JsonProcessingException.class);
    }

    private static void complains(byte[] file, String code) {
        assertThatThrownBy(() -> Station.send(house, file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(code);
    }

    private static byte[] json(TrainListText list) {
        String[] titles = TrainListText.HEADER.split(",");
        StringBuilder json = new StringBuilder("{\"rows\":[");
        for (String[] row : list.rows()) {
            json.append(json.charAt(json.length() - 1) == '[' ? "{" : ",{");
            for (int i = 0; i < row.length; i++) {
                json.append(i == 0 ? "\"" : ",\"")
                        .append(titles[i])
                        .append("\":\"")
                        .append(row[i].replace("\"", "\\\""))
                        .append('"');
            }
            json.append('}');
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(TrainListText list) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("list");
            String[] titles = TrainListText.HEADER.split(",");
            for (int c = 0; c < titles.length; c++) {
                sheet.value(0, c, titles[c]);
                for (int r = 0; r < list.rows().size(); r++) {
                    String text = list.rows().get(r)[c];
                    if (text.matches("[0-9]+")) {
                        sheet.value(r + 1, c, Long.parseLong(text));
                    } else {
                        sheet.value(r + 1, c, text);
                    }
                }
            }
        }
        return file.toByteArray();
    }
}
