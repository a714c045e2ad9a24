package org.caravanserai.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;

/**
 * Which piece of a list is asked for, as it is sent. Every list that grows with the work of the
 * house is told by pieces; the cursor is the number of rows that lie before the piece.
 */
public class Piece {

    @QueryParam("limit")
    @Described(value = "At most so many rows: 1 to 1,000, usually 100", type = SchemaType.INTEGER)
    String limit;

    @QueryParam("cursor")
    @Described("The nextCursor of the piece before")
    String cursor;

    /** A list that can be asked for some of its rows. */
    @FunctionalInterface
    public interface Rows<T> {

        /**
         * @param first how many rows are passed over
         * @param most how many are wanted at most
         */
        List<T> from(int first, int most);
    }

    /**
     * The piece as the list gives it; a row more than is told shows whether the list goes on.
     *
     * @throws org.caravanserai.kernel.problem.InvalidInput {@code limit-out-of-range}, {@code
     *     cursor-unknown}
     */
    public <T> Page<T> of(Rows<T> rows) {
        int most = Query.limit(limit);
        int first = Query.offset(cursor);
        List<T> found = rows.from(first, most + 1);
        boolean more = found.size() > most;
        return new Page<>(
                more ? found.subList(0, most) : found,
                more ? Integer.toString(first + most) : null);
    }

    /** The piece of a list that is there as a whole. */
    public <T> Page<T> of(List<T> whole) {
        return of((first, most) -> whole.stream().skip(first).limit(most).toList());
    }
}
