package org.caravanserai.web.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.customs.report.WarehouseReportLine;

/** The 24 columns of the report of the owner of a customs warehouse, the same in every form. */
public final class WarehouseColumns {

    public static final int COUNT = 24;

    private WarehouseColumns() {}

    /** Names of the columns for programs: people speak of them by their numbers. */
    public static List<String> numbers() {
        return IntStream.rangeClosed(1, COUNT).mapToObj(String::valueOf).toList();
    }

    /**
     * Values in the order of the columns: numbers, quantities, days and texts; null where there is
     * none.
     */
    public static List<Object> of(WarehouseReportLine line) {
        List<Object> cells = new ArrayList<>(COUNT);
        cells.add(line.line());
        cells.add(line.declaration());
        cells.add(line.commodityCode());
        cells.add(line.description());
        cells.add(line.grossKg());
        cells.add(line.supplementary());
        cells.add(line.putAt());
        cells.add(line.expires());
        cells.add(line.shelfUntil());
        declared(line.completion(), cells);
        documented(line.completion(), cells);
        cells.add(line.detention() == null ? null : line.detention().protocol());
        cells.add(line.detention() == null ? null : line.detention().removedOn());
        cells.add(line.balanceGrossKg());
        cells.add(line.balance());
        cells.add(line.note());
        return cells;
    }

    /** Columns 10 to 15: what a declaration ended. */
    private static void declared(WarehouseReportLine.Completion ended, List<Object> cells) {
        if (ended == null || ended.procedure() == null) {
            cells.addAll(Collections.nCopies(6, null));
            return;
        }
        cells.add(ended.procedure());
        cells.add(ended.declaration());
        cells.add(ended.commodityCode());
        cells.add(ended.description());
        cells.add(ended.grossKg());
        cells.add(ended.supplementary());
    }

    /** Columns 16 to 19: what another document ended. */
    private static void documented(WarehouseReportLine.Completion ended, List<Object> cells) {
        if (ended == null || ended.procedure() != null) {
            cells.addAll(Collections.nCopies(4, null));
            return;
        }
        cells.add(ended.declaration());
        cells.add(ended.description());
        cells.add(ended.grossKg());
        cells.add(ended.supplementary());
    }
}
