package org.caravanserai.web.page.inspector;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.caravanserai.kernel.journal.JournalReader;
import org.caravanserai.kernel.journal.SealedFact;
import org.caravanserai.kernel.journal.Verification;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** The book of facts, the newest first, and the proof that nobody wrote in it afterwards. */
@Named
@ViewScoped
public class JournalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 500;
    private static final String POSITION = "position";

    @Inject JournalReader journal;
    @Inject Notices notices;
    @Inject Texts texts;

    private final Rows<SealedFact> rows = Rows.of(this::find).knowing(JournalReader.columns());

    public Rows<SealedFact> getRows() {
        return rows;
    }

    public void verify() {
        Verification found = journal.verify();
        if (found.valid()) {
            notices.good("journal.valid", found.entries(), found.lastHash());
        } else {
            notices.bad("journal.broken", found.brokenAt());
        }
    }

    /** What the fact is called in the reader's language. */
    public String word(String fact) {
        return texts.of("fact." + fact);
    }

    /** A cursor is the position along the chain, and how many were read in another order. */
    private Found<SealedFact> find(Wanted wanted) {
        journal.requireWhole();
        Sieve sieve = wanted.sieve();
        if (sieve.sort() != null && !POSITION.equals(sieve.sort())) {
            return full(
                    wanted,
                    0,
                    at -> journal.sorted(sieve, Math.toIntExact(at), PIECE),
                    (at, fact) -> at + 1);
        }
        boolean upward = sieve.sort() != null && !sieve.descending();
        return full(
                wanted,
                upward ? 0 : Long.MAX_VALUE,
                at -> upward ? journal.after(at, PIECE, sieve) : journal.before(at, PIECE, sieve),
                (at, fact) -> fact.position());
    }

    /** Reads on until the page is full, so that a search does not show empty pages. */
    private Found<SealedFact> full(
            Wanted wanted,
            long begin,
            LongFunction<List<SealedFact>> piece,
            BiFunction<Long, SealedFact, Long> passed) {
        long at = wanted.cursor() == null ? begin : Long.parseLong(wanted.cursor());
        List<SealedFact> fitting = new ArrayList<>();
        List<SealedFact> read;
        do {
            read = piece.apply(at);
            for (SealedFact fact : read) {
                at = passed.apply(at, fact);
                if (fits(fact, wanted.text()) && fitting.add(fact) && isFull(fitting, wanted)) {
                    return Found.slice(fitting, Long.toString(at));
                }
            }
        } while (read.size() == PIECE);
        return Found.slice(fitting, null);
    }

    private static boolean isFull(List<SealedFact> facts, Wanted wanted) {
        return facts.size() == wanted.limit();
    }

    private boolean fits(SealedFact fact, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.of(word(fact.fact()), fact.fact(), fact.subject(), fact.actor())
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
