package org.caravanserai.shipments.intake.trainlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** What the columns of a train list are called: in our own form, or in a sender's. */
public final class ListColumns {

    /** The form of the house, in which every column has to be there. */
    public static final ListColumns OWN =
            new ListColumns(
                    Arrays.stream(Column.values())
                            .collect(Collectors.toMap(c -> c.title, Optional::of)),
                    Map.of(),
                    EnumSet.allOf(Column.class),
                    "unknown-column",
                    0);

    /** A sender may leave these out: they may be empty, and lines are numbered as they come. */
    static final Set<Column> NOT_NEEDED =
            EnumSet.of(
                    Column.SEAL,
                    Column.LINE,
                    Column.SUPPLEMENTARY_QUANTITY,
                    Column.SUPPLEMENTARY_UNIT);

    private static final Set<Column> NUMBERS =
            EnumSet.of(
                    Column.PACKAGES,
                    Column.NET_KG,
                    Column.GROSS_KG,
                    Column.SUPPLEMENTARY_QUANTITY,
                    Column.VALUE);

    /**
     * Blanks between thousands and a comma before decimals. Three digits after a lone comma may be
     * thousands or decimals: nobody guesses, and the cell is complained of.
     */
    private static final Pattern WRITTEN =
            Pattern.compile("(-?[0-9]{1,18})(?:,([0-9]{1,2}|[0-9]{4,12}))?");

    private final Map<String, Optional<Column>> byTitle;
    private final Map<Column, String> fixed;
    private final Set<Column> needed;
    private final String unknown;
    private final int headingRow;

    private ListColumns(
            Map<String, Optional<Column>> byTitle,
            Map<Column, String> fixed,
            Set<Column> needed,
            String unknown,
            int headingRow) {
        this.byTitle = byTitle;
        this.fixed = fixed;
        this.needed = needed;
        this.unknown = unknown;
        this.headingRow = headingRow;
    }

    static ListColumns of(SenderForm form, String train) {
        Map<String, Optional<Column>> byTitle = new HashMap<>();
        form.columns()
                .forEach(
                        column ->
                                byTitle.put(
                                        column.title(),
                                        Optional.ofNullable(Column.BY_TITLE.get(column.means()))));
        Map<Column, String> fixed = new EnumMap<>(Column.class);
        form.fixed().forEach(one -> fixed.put(Column.BY_TITLE.get(one.column()), one.value()));
        if (train != null && !train.isBlank()) {
            fixed.put(Column.TRAIN, train.strip());
        }
        return new ListColumns(
                byTitle,
                fixed,
                EnumSet.complementOf(EnumSet.copyOf(NOT_NEEDED)),
                "sheet-column-unknown",
                form.headingRow() == null ? 0 : form.headingRow());
    }

    /** The line in which somebody saw the headings, from 1; 0 where they are looked for. */
    int headingRow() {
        return headingRow;
    }

    /** Whether somebody said what the heading means, be it nothing. */
    boolean explains(String cell) {
        return byTitle.containsKey(cell.strip());
    }

    /**
     * @throws InvalidInput naming each column that nobody explained, that stands twice or that is
     *     missing and has no value for all rows
     */
    Header header(List<String> titles) {
        List<Problem> problems = new ArrayList<>();
        Set<Column> there = EnumSet.noneOf(Column.class);
        List<Column> columns = new ArrayList<>();
        for (String given : titles) {
            String title = given == null ? "" : given.strip();
            Optional<Column> column = column(title);
            columns.add(column == null ? null : column.orElse(null));
            if (column == null) {
                problems.add(Problem.of(Header.FIELD, unknown, Given.shown(title)));
            } else if (column.isPresent() && !there.add(column.get())) {
                problems.add(Problem.of(Header.FIELD, "duplicate-column", column.get().title));
            }
        }
        needed.stream()
                .filter(column -> !there.contains(column) && !fixed.containsKey(column))
                .forEach(c -> problems.add(Problem.of(Header.FIELD, "missing-column", c.title)));
        InvalidInput.throwIfAny(problems);
        return new Header(columns);
    }

    /** Null where nobody said what it means; empty where it is not to be read. */
    Optional<Column> column(String title) {
        return title.isEmpty() && foreign() ? Optional.empty() : byTitle.get(title);
    }

    /** Whether a cell is a heading that somebody explained, or a usual one. */
    boolean knows(String cell) {
        String title = cell == null ? "" : cell.strip();
        return !title.isEmpty()
                && (byTitle.containsKey(title)
                        || !SenderColumns.IGNORED.equals(Headings.guess(title)));
    }

    /** The code of the complaint about a column that nobody explained. */
    String unknown() {
        return unknown;
    }

    /** Puts in what all rows say, and reads numbers as people write them. */
    void complete(Map<Column, String> row, Function<String, Integer> nextLine) {
        if (!foreign()) {
            return;
        }
        fixed.forEach(row::putIfAbsent);
        NUMBERS.forEach(column -> row.computeIfPresent(column, (c, text) -> number(text)));
        row.computeIfAbsent(
                Column.LINE,
                line ->
                        nextLine.apply(row.get(Column.SMGS) + ' ' + row.get(Column.CONTAINER))
                                .toString());
    }

    private boolean foreign() {
        return this != OWN;
    }

    private static String number(String text) {
        String plain = text.replaceAll("[\\s\\u00A0\\u202F']", "");
        Matcher written = WRITTEN.matcher(plain);
        if (!written.matches()) {
            return plain;
        }
        return written.group(2) == null ? plain : written.group(1) + '.' + written.group(2);
    }
}
