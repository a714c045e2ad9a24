package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Every last day that was said of goods under a status. The balance keeps the one that holds; these
 * rows let a list of a past moment tell the one that stood, and was known, then. Only added.
 */
@ApplicationScoped
class AccountTerms {

    private static final String SAY =
            "insert into customs.account_term (id, lot, regime, until_day, term_rule,"
                    + " effective_at, recorded_at)";
    private static final String NUMBERS = "customs.account_term_seq";

    @Inject PlainSql sql;
    @Inject HouseClock clock;

    /** Goods of a lot under a status, and until when they may be. */
    record Said(LotId lot, StockStatus regime, Term term) {}

    void say(Said said, Instant at) {
        say(List.of(said), at);
    }

    void say(List<Said> all, Instant at) {
        if (all.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        Iterator<Long> ids = sql.numbers(NUMBERS, all.size()).iterator();
        List<Object[]> rows = new ArrayList<>();
        for (Said said : all) {
            rows.add(
                    new Object[] {
                        ids.next(),
                        said.lot().value(),
                        said.regime().name(),
                        said.term().until(),
                        said.term().rule() == null ? null : said.term().rule().name(),
                        at,
                        now
                    });
        }
        sql.insert(SAY, rows);
    }
}
