package org.caravanserai.shipments.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.intake.trainlist.Progress;
import org.caravanserai.shipments.intake.trainlist.RawList;
import org.caravanserai.shipments.intake.trainlist.SenderColumns;
import org.caravanserai.shipments.intake.trainlist.TrainListReading;
import org.caravanserai.shipments.intake.trainlist.TrainListReading.Form;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A title above the headings of a train list changes nothing, in good lists and in wrong ones. */
class TitledListPropertyTest {

    private static final List<List<String>> TITLES =
            List.of(
                    List.of("Train list"),
                    List.of("Date", "2026-11-23"),
                    List.of(""),
                    List.of("", "", "", ""),
                    List.of("Поезд", "X9400", "вагонов", "54"),
                    List.of("Altynkol, forming station; annex 2"),
                    List.of("班列清单", "", "", "", "", "", "", "", "3"));

    @Provide
    Arbitrary<List<List<String>>> titles() {
        return Arbitraries.of(TITLES).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<List<String>>> lists() {
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(rows -> Arbitraries.of(Flaw.values()).map(flaw -> list(rows, flaw)));
    }

    enum Flaw {
        NONE,
        UNKNOWN_HEADING,
        HEADING_TWICE,
        HEADING_MISSING,
        ROW_TOO_LONG,
        EMPTY_CELLS,
        EMPTY_ROW
    }

    @Property(tries = 300)
    void isReadAsWithoutThem(
            @ForAll("titles") List<List<String>> titles,
            @ForAll("lists") List<List<String>> list,
            @ForAll Mark mark) {
        List<List<String>> titled = new ArrayList<>(titles);
        titled.addAll(list);

        assertThat(read(titled, mark)).isEqualTo(read(list, mark));
    }

    enum Mark {
        COMMA,
        SEMICOLON,
        WORKBOOK
    }

    private static List<List<String>> list(int rows, Flaw flaw) {
        List<List<String>> list = new ArrayList<>();
        list.add(new ArrayList<>(List.of(TrainListText.HEADER.split(","))));
        for (int i = 0; i < rows; i++) {
            list.add(row(i));
        }
        List<String> last = list.get(list.size() - 1);
        switch (flaw) {
            case NONE -> {}
            case UNKNOWN_HEADING -> list.get(0).set(3, "colour");
            case HEADING_TWICE -> list.get(0).set(3, "seal");
            case HEADING_MISSING -> list.forEach(line -> line.remove(4));
            case ROW_TOO_LONG -> last.add(rows > 0 ? "one cell more" : "");
            case EMPTY_CELLS -> last.subList(15, last.size()).replaceAll(cell -> "");
            case EMPTY_ROW -> list.add(1, new ArrayList<>(List.of("")));
        }
        return list;
    }

    private static List<String> row(int serial) {
        List<String> row = new ArrayList<>();
        for (String column : TrainListText.HEADER.split(",")) {
            row.add(column.equals("description") ? "tiles, \"blue\"; " + serial : column + serial);
        }
        return row;
    }

    /** All texts by row and column, or what is wrong by field and row. */
    private static String read(List<List<String>> lines, Mark mark) {
        byte[] file =
                switch (mark) {
                    case COMMA -> csv(lines, ",");
                    case SEMICOLON -> csv(lines, ";");
                    case WORKBOOK -> workbook(lines);
                };
        try {
            RawList read =
                    new TrainListReading()
                            .read(
                                    new ByteArrayInputStream(file),
                                    mark == Mark.WORKBOOK ? Form.XLSX : Form.CSV,
                                    Progress.NONE);
            return texts(read, lines.size());
        } catch (InvalidInput wrong) {
            return wrong.problems().toString();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String texts(RawList list, int most) {
        StringBuilder texts = new StringBuilder().append(list.size());
        for (int row = 1; row <= most; row++) {
            for (String column : SenderColumns.own()) {
                String text = list.text(row, column);
                if (!text.isEmpty()) {
                    texts.append('\n').append(row).append(column).append('=').append(text);
                }
            }
        }
        return texts.toString();
    }

    private static byte[] csv(List<List<String>> lines, String mark) {
        return lines.stream()
                .map(
                        line ->
                                line.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(mark)))
                .map(line -> line.equals("\"\"") ? "" : line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<List<String>> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Station", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int row = 0; row < lines.size(); row++) {
                for (int cell = 0; cell < lines.get(row).size(); cell++) {
                    sheet.value(row, cell, lines.get(row).get(cell));
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return file.toByteArray();
    }
}
