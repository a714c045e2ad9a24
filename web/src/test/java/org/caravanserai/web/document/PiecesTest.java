package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.Test;

/** What is read in pieces comes whole and in order, whoever reads it and whatever goes wrong. */
class PiecesTest {

    private static final int LAST = 10;

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void whatIsReadAheadComesInOrderAndOnce() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            assertThat(all(new Pieces<>(this::piece, threads))).containsExactlyElementsOf(whole());
            assertThat(read).hasValue(LAST + 1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoWantsAPieceThatNoThreadHasBegunReadsIt() {
        assertThat(all(new Pieces<>(this::piece, busy -> {}))).containsExactlyElementsOf(whole());
    }

    @Test
    void aPieceThatIsRefusedIsRefusedToTheReader() {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            assertThatThrownBy(
                            () ->
                                    all(
                                            new Pieces<Integer, Integer>(
                                                    after -> {
                                                        if (after != null) {
                                                            throw new Refusal("refused", after);
                                                        }
                                                        return piece(null);
                                                    },
                                                    threads)))
                    .isInstanceOf(Refusal.class);
        } finally {
            threads.shutdown();
        }
    }

    /** Ten pieces: an empty one, one of a row, one of two, ... */
    private Pieces.Piece<Integer, Integer> piece(Integer after) {
        read.incrementAndGet();
        int number = after == null ? 0 : after;
        return new Pieces.Piece<>(
                IntStream.range(0, number).boxed().toList(), number == LAST ? null : number + 1);
    }

    private static List<Integer> whole() {
        return IntStream.rangeClosed(0, LAST)
                .flatMap(number -> IntStream.range(0, number))
                .boxed()
                .toList();
    }

    private static List<Integer> all(Pieces<Integer, Integer> pieces) {
        List<Integer> all = new ArrayList<>();
        pieces.forEachRemaining(all::add);
        return all;
    }
}
