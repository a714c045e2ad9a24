package org.caravanserai.shipments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes train lists as a forming station would: invented parties, valid check digits. */
public final class TrainListText {

    public static final String HEADER =
            "train,wagon,container,sizeType,seal,smgs,consignor,consignee,origin,destination,line,"
                    + "commodityCode,description,packages,packageKind,netKg,grossKg,"
                    + "supplementaryQuantity,supplementaryUnit,value,currency";

    private final List<String[]> rows = new ArrayList<>();

    /** One consignment of one container each, four goods lines in each. */
    public static TrainListText of(String train, int firstSerial, int containers) {
        TrainListText list = new TrainListText();
        for (int i = 0; i < containers; i++) {
            for (int line = 1; line <= 4; line++) {
                list.rows.add(row(train, firstSerial + i, line));
            }
        }
        return list;
    }

    private static String[] row(String train, int serial, int line) {
        return new String[] {
            train,
            String.valueOf(5_200_000 + serial),
            number(serial),
            "42G1",
            "KZ" + (1_000_000 + serial),
            note(serial),
            "Qinling Home \"Comfort\" Ltd",
            "Zhetysu Retail LLP",
            "XIA-LANDPORT",
            "KZ-KHORGOS-GATEWAY",
            String.valueOf(line),
            "8541430000",
            "=HYPERLINK(\"x\"), modules " + line,
            String.valueOf(10 + line),
            "PX",
            String.valueOf(1000 * line) + ".5",
            String.valueOf(1100 * line),
            "",
            "",
            "2500.00",
            "USD"
        };
    }

    public static String note(int serial) {
        return String.valueOf(32_000_000 + serial);
    }

    /** A container number of our own invention, with its ISO 6346 check digit. */
    public static String number(int serial) {
        String body = String.format("CVNU%06d", serial);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : c - 'A' + 10 + (c - 'A' + 9) / 10;
            sum += value << i;
        }
        return body + sum % 11 % 10;
    }

    public TrainListText change(int row, String column, String text) {
        rows.get(row - 1)[List.of(HEADER.split(",")).indexOf(column)] = text;
        return this;
    }

    public TrainListText remove(int row) {
        rows.remove(row - 1);
        return this;
    }

    public TrainListText repeat(int row) {
        rows.add(rows.get(row - 1).clone());
        return this;
    }

    public String csv(char delimiter) {
        UnaryOperator<String> cell = text -> '"' + text.replace("\"", "\"\"") + '"';
        return HEADER.replace(',', delimiter)
                + "\n"
                + rows.stream()
                        .map(
                                row ->
                                        List.of(row).stream()
                                                .map(cell)
                                                .collect(
                                                        Collectors.joining(
                                                                String.valueOf(delimiter))))
                        .collect(Collectors.joining("\r\n"));
    }

    public byte[] bytes() {
        return csv(',').getBytes(StandardCharsets.UTF_8);
    }

    public List<String[]> rows() {
        return rows;
    }
}
