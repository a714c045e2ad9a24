package org.caravanserai.shipments.intake.trainlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.caravanserai.kernel.problem.Problem;

/** Checks rows against each other: the later of two that contradict is complained of. */
final class ListCheck {

    private record Field<T>(Column column, Function<ListRow, T> of) {}

    private static final List<Field<?>> OF_NOTE =
            List.of(
                    new Field<>(Column.CONSIGNOR, ListRow::consignor),
                    new Field<>(Column.CONSIGNEE, ListRow::consignee),
                    new Field<>(Column.ORIGIN, ListRow::origin),
                    new Field<>(Column.DESTINATION, ListRow::destination));
    private static final List<Field<?>> OF_CONTAINER =
            List.of(
                    new Field<>(Column.SIZE_TYPE, ListRow::sizeType),
                    new Field<>(Column.SEAL, ListRow::seal),
                    new Field<>(Column.WAGON, ListRow::wagon));

    private final List<Problem> problems;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, ListRow> notes = new HashMap<>();
    private final Map<String, ListRow> containers = new HashMap<>();
    private ListRow first;

    ListCheck(List<Problem> problems) {
        this.problems = problems;
    }

    void check(ListRow row) {
        train(row);
        if (row.smgs() != null) {
            same(row, notes.putIfAbsent(row.smgs(), row), OF_NOTE, "consignment-contradiction");
        }
        if (row.container() != null) {
            String number = row.container().value();
            same(row, containers.putIfAbsent(number, row), OF_CONTAINER, "container-contradiction");
        }
        if (row.smgs() != null && row.container() != null && row.goods().line() > 0) {
            Integer earlier = places.putIfAbsent(row.place(), row.number());
            if (earlier != null) {
                complain(row, Column.LINE, "duplicate-line", row.goods().line(), earlier);
            }
        }
    }

    private void train(ListRow row) {
        if (first == null && row.train() != null) {
            first = row;
        }
        if (first != null && row.train() != null && !row.train().equals(first.train())) {
            complain(row, Column.TRAIN, "train-differs", row.train(), first.train());
        }
    }

    private void same(ListRow row, ListRow earlier, List<Field<?>> fields, String code) {
        if (earlier == null) {
            return;
        }
        for (Field<?> field : fields) {
            Object was = field.of().apply(earlier);
            Object is = field.of().apply(row);
            boolean comparable = field.column() == Column.SEAL || was != null && is != null;
            if (comparable && !Objects.equals(was, is)) {
                complain(row, field.column(), code, earlier.number());
            }
        }
    }

    private void complain(ListRow row, Column column, String code, Object... args) {
        problems.add(Problem.ofRow(row.number(), column.title, code, args));
    }
}
