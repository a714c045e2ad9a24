package org.caravanserai.web.document;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Rows that are read piece by piece as they are asked for, or one piece ahead of that. */
final class Pieces<M, R> implements Iterator<R> {

    private final Function<M, Piece<M, R>> read;
    private final Executor threads;
    private FutureTask<Piece<M, R>> coming;
    private Iterator<R> rows;

    /**
     * A piece.
     *
     * @param next where the next one begins; null at the end
     */
    record Piece<M, R>(List<R> rows, M next) {}

    /**
     * Each piece is read when the one before is used up.
     *
     * @param read gives the piece after a mark; null for the first
     */
    Pieces(Function<M, Piece<M, R>> read) {
        this(read, later -> {});
    }

    /**
     * @param threads may read the next piece while this one is written; what none of them has begun
     *     when it is wanted, is read by who wants it
     */
    Pieces(Function<M, Piece<M, R>> read, Executor threads) {
        this.read = read;
        this.threads = threads;
        begin(null);
        take();
    }

    private void begin(M after) {
        coming = new FutureTask<>(() -> read.apply(after));
        threads.execute(coming);
    }

    private void take() {
        coming.run();
        Piece<M, R> piece = come();
        coming = null;
        rows = piece.rows().iterator();
        if (piece.next() != null) {
            begin(piece.next());
        }
    }

    private Piece<M, R> come() {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && coming != null) {
            take();
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
