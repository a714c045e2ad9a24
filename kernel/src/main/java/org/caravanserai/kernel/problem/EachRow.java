package org.caravanserai.kernel.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Does the same with each row of a list, all or nothing: the first row that cannot be done stops
 * the whole, and what is said of it names it. To be called within one transaction.
 */
public final class EachRow {

    /** Rows of one request at most; their work is one transaction. */
    public static final int MOST = 1000;

    private EachRow() {}

    /**
     * @param list the field that has the rows
     * @throws InvalidInput {@code bulk-rows} where there are none, or too many
     */
    public static <R, A> List<A> of(String list, List<R> rows, Function<R, A> work) {
        check(list, rows);
        List<A> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(answer(list + '[' + i + ']', rows.get(i), work));
        }
        return answers;
    }

    /**
     * The same in an order of its own: rows are still named by their places in the list, and the
     * answers come in the order of the list.
     */
    public static <R, A> List<A> of(
            String list, List<R> rows, Comparator<R> order, Function<R, A> work) {
        check(list, rows);
        Map<Integer, A> answers = new TreeMap<>();
        IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, order))
                .forEach(i -> answers.put(i, answer(list + '[' + i + ']', rows.get(i), work)));
        return List.copyOf(answers.values());
    }

    /**
     * @throws InvalidInput {@code bulk-rows} where there are none, or too many
     */
    public static void check(String list, List<?> rows) {
        if (rows == null
                || rows.isEmpty()
                || rows.size() > MOST
                || rows.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.of(list, "bulk-rows", MOST);
        }
    }

    private static <R, A> A answer(String row, R asked, Function<R, A> work) {
        try {
            return work.apply(asked);
        } catch (InvalidInput wrong) {
            throw new InvalidInput(
                    wrong.problems().stream()
                            .map(one -> at(row + '.' + one.field(), one.code(), one.args()))
                            .toList());
        } catch (Refusal refused) {
            Problem why = at(row, refused.code(), refused.args());
            throw new Refusal(List.of(why), refused.code(), refused.args().toArray());
        } catch (NotFound missing) {
            throw new InvalidInput(at(row, missing.code(), missing.args()));
        }
    }

    private static Problem at(String field, String code, List<Object> args) {
        return new Problem(null, field, code, args);
    }
}
