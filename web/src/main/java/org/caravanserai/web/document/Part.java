package org.caravanserai.web.document;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** A part of a document, in the order of reading. */
public sealed interface Part {

    /** Labelled values, two columns of them. */
    record Facts(List<Fact> facts) implements Part {}

    /**
     * @param value a text or something {@link Said}
     */
    record Fact(Said label, Object value) {}

    /**
     * A table. Rows are taken one by one, so that a long report never stands in memory.
     *
     * @param rows texts or things {@link Said}, one for each column
     */
    record Grid(List<Column> columns, Iterator<? extends List<?>> rows) implements Part {}

    /**
     * @param weight share of the width
     * @param number whether its values stand right-aligned
     */
    record Column(Said head, int weight, boolean number) {

        public static Column text(String key, int weight) {
            return new Column(Term.of(key), weight, false);
        }

        public static Column number(String key, int weight) {
            return new Column(Term.of(key), weight, true);
        }
    }

    /**
     * A sentence of its own.
     *
     * @param loud whether it must not be overlooked
     */
    record Note(Term text, boolean loud) implements Part {}

    /**
     * A photograph with what it shows.
     *
     * @param jpeg read when it is drawn, one at a time
     */
    record Photo(Supplier<byte[]> jpeg, Said caption) implements Part {}

    /** Lines to sign on, with who signs. */
    record Signatures(List<? extends Said> signatories) implements Part {}
}
