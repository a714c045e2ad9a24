package org.caravanserai.web.api.customs;

import java.util.List;
import java.util.function.Function;
import org.caravanserai.customs.reference.BookChange;
import org.caravanserai.customs.reference.BookStep;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a sheet does to a book.
 *
 * @param change its number; null while it was only tried, or changes nothing
 * @param differences the first thousand rows that are not what they were
 */
public record BookChangeBody(
        Long change,
        int rows,
        long added,
        long changed,
        long ended,
        int unchanged,
        List<Row> differences,
        List<Wrong> rejected) {

    private static final int MOST = 1000;

    /** A row that is new, changed or ended. */
    public record Row(BookStep.Kind kind, String row, List<BookStep.Difference> cells) {}

    /** What is wrong with a cell. */
    public record Wrong(Integer row, String field, String code, String message) {}

    static BookChangeBody of(BookChange change, Function<Problem, String> said) {
        return new BookChangeBody(
                change.id(),
                change.rows(),
                change.count(BookStep.Kind.ADDED),
                change.count(BookStep.Kind.CHANGED),
                change.count(BookStep.Kind.ENDED),
                change.unchanged(),
                change.steps().stream()
                        .limit(MOST)
                        .map(
                                step ->
                                        new Row(
                                                step.kind(),
                                                step.row(change.book()),
                                                step.differences(change.book())))
                        .toList(),
                change.rejected().stream()
                        .map(p -> new Wrong(p.row(), p.field(), p.code(), said.apply(p)))
                        .toList());
    }
}
