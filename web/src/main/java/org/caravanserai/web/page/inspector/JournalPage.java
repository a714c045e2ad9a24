package org.caravanserai.web.page.inspector;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.kernel.journal.JournalReader;
import org.caravanserai.kernel.journal.SealedFact;
import org.caravanserai.kernel.journal.Verification;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/**
 * The book of facts, in the order of its chain, and the proof that nobody wrote in it afterwards.
 */
@Named
@ViewScoped
public class JournalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject JournalReader journal;
    @Inject Notices notices;
    @Inject Texts texts;

    private final Rows<SealedFact> rows = Rows.of(this::find);

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

    private Found<SealedFact> find(Wanted wanted) {
        long after = wanted.cursor() == null ? 0 : Long.parseLong(wanted.cursor());
        List<SealedFact> facts = journal.after(after, wanted.limit());
        String next =
                facts.size() < wanted.limit()
                        ? null
                        : Long.toString(facts.get(facts.size() - 1).position());
        return Found.slice(facts.stream().filter(fact -> fits(fact, wanted.text())).toList(), next);
    }

    private boolean fits(SealedFact fact, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.of(word(fact.fact()), fact.fact(), fact.subject(), fact.actor())
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
