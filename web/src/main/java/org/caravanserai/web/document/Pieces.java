package org.caravanserai.web.document;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Rows that are read piece by piece as they are asked for. */
final class Pieces<M, R> implements Iterator<R> {

    private final Function<M, Piece<M, R>> read;
    private Piece<M, R> piece;
    private Iterator<R> rows;

    /**
     * A piece.
     *
     * @param next where the next one begins; null at the end
     */
    record Piece<M, R>(List<R> rows, M next) {}

    /**
     * @param read gives the piece after a mark; null for the first
     */
    Pieces(Function<M, Piece<M, R>> read) {
        this.read = read;
        take(null);
    }

    private void take(M after) {
        piece = read.apply(after);
        rows = piece.rows().iterator();
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && piece.next() != null) {
            take(piece.next());
        }
        return rows.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }
}
