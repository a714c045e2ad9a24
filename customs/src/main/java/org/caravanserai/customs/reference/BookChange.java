package org.caravanserai.customs.reference;

import java.util.List;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a sheet, or one typed row, does to a book.
 *
 * @param id of the change; null while it was only tried
 * @param rejected what is wrong, by row and column; then nothing is kept
 */
public record BookChange(
        Long id, Book book, int rows, int unchanged, List<BookStep> steps, List<Problem> rejected) {

    public long count(BookStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }

    public boolean isNothing() {
        return steps.isEmpty();
    }
}
