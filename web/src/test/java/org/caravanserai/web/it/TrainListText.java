package org.caravanserai.web.it;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes train lists for tests: invented parties, container numbers with valid check digits. */
public final class TrainListText {

    public static final String HEADER =
            "train,wagon,container,sizeType,seal,smgs,consignor,consignee,origin,destination,line,"
                    + "commodityCode,description,packages,packageKind,netKg,grossKg,"
                    + "supplementaryQuantity,supplementaryUnit,value,currency";

    private final List<String[]> rows = new ArrayList<>();

    /** One note of one container each, four goods lines in each, from Xi'an to Khorgos. */
    public static TrainListText of(String train, int firstSerial, int containers) {
        TrainListText list = new TrainListText();
        for (int serial = firstSerial; serial < firstSerial + containers; serial++) {
            for (int line = 1; line <= 4; line++) {
                list.rows.add(row(train, serial, line));
            }
        }
        return list;
    }

    private static String[] row(String train, int serial, int line) {
        return new String[] {
            train,
            String.valueOf(5_300_000 + serial),
            container(serial),
            "42G1",
            "KZ" + (2_000_000 + serial),
            note(serial),
            "Qinling Home \"Comfort\" Ltd",
            "Zhetysu Retail LLP",
            "XIA-LANDPORT",
            "KZ-KHORGOS-GATEWAY",
            String.valueOf(line),
            "8541430000",
            "Photovoltaic modules " + line,
            String.valueOf(10 + line),
            "PX",
            String.valueOf(1000 * line) + ".5",
            String.valueOf(1100 * line),
            String.valueOf(100 * line),
            "PCE",
            "2500.00",
            "USD"
        };
    }

    static String note(int serial) {
        return String.valueOf(33_000_000 + serial);
    }

    public static String container(int serial) {
        String body = String.format("CITU%06d", serial);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int letter = c - 'A' + 10 + (c - 'A' + 9) / 10;
            sum += (Character.isDigit(c) ? c - '0' : letter) << i;
        }
        return body + sum % 11 % 10;
    }

    public TrainListText change(int row, String column, String text) {
        rows.get(row - 1)[List.of(HEADER.split(",")).indexOf(column)] = text;
        return this;
    }

    /** Cell by cell, the titles first. */
    public List<String[]> cells() {
        List<String[]> cells = new ArrayList<>(List.<String[]>of(HEADER.split(",")));
        cells.addAll(rows);
        return cells;
    }

    public String csv() {
        return rows.stream()
                .map(
                        row ->
                                List.of(row).stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"));
    }
}
