package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.locking.Retried;

/**
 * Proves the stock book from its entries: replayed from zero they give the balances and the
 * closings, and no posting made or lost anything.
 */
@ApplicationScoped
@Retried
@Transactional
public class LedgerCheck {

    private static final int MOST = 100;
    private static final LocalDate NO_DAY_LATER = LocalDate.of(9999, 1, 1);
    private static final String INSIDE = " and x.place > " + Outside.last();

    private static final String SUMS =
            "sum(z.packages), sum(z.net_kg), sum(z.gross_kg), sum(z.supplementary_quantity)";

    private static final String UNEVEN =
            " having sum(z.packages) <> 0 or sum(z.net_kg) <> 0 or sum(z.gross_kg) <> 0"
                    + " or sum(z.supplementary_quantity) <> 0";

    private static final String LESS =
            " union all select x.lot, x.place, x.status, -x.packages, -x.net_kg, -x.gross_kg,"
                    + " -x.supplementary_quantity from inventory.";

    private static final String ENTRIES =
            "select x.lot, x.place, x.status, x.packages, x.net_kg, x.gross_kg,"
                    + " x.supplementary_quantity from inventory.entry x where 1 = 1"
                    + INSIDE;

    private static final String RESERVATIONS =
            "select x.lot, x.place, x.status, x.packages, x.net_kg, x.gross_kg,"
                    + " x.supplementary_quantity from inventory.reservation x"
                    + " where x.state = 'PENDING' union all select x.lot, x.place, x.status,"
                    + " -x.reserved_packages, -x.reserved_net_kg, -x.reserved_gross_kg,"
                    + " -x.reserved_supplementary_quantity from inventory.balance x";

    @Inject EntityManager em;
    @Inject Closings closings;

    /** What does not agree. */
    public enum Kind {
        /** An account has another balance than its entries give. */
        BALANCE,
        /** An account has another part reserved than its pending reservations give. */
        RESERVED,
        /** The last closing holds something else than the entries give. */
        CLOSING,
        /** A posting took and gave different amounts of a lot. */
        POSTING
    }

    /**
     * One thing that does not agree.
     *
     * @param subject lot, place and status, or posting and lot
     * @param amounts by how much
     */
    public record Difference(Kind kind, String subject, Amounts amounts) {}

    /**
     * What the check found.
     *
     * @param entries how many entries were added up
     * @param accounts how many accounts have something
     * @param differences at most the first hundred of each kind
     */
    public record Outcome(
            boolean valid, long entries, long accounts, List<Difference> differences) {}

    /** Adds up the whole ledger; on a large one this takes its time. */
    public Outcome check() {
        List<Difference> found = new ArrayList<>();
        found.addAll(
                uneven(Kind.BALANCE, "z.lot, z.place, z.status", ENTRIES + LESS + "balance x"));
        found.addAll(uneven(Kind.RESERVED, "z.lot, z.place, z.status", RESERVATIONS));
        found.addAll(uneven(Kind.POSTING, "z.posting, z.lot", "select x.* from inventory.entry x"));
        closings.last(NO_DAY_LATER).ifPresent(last -> found.addAll(closing(last.day())));
        return new Outcome(found.isEmpty(), count("entry"), count("balance"), List.copyOf(found));
    }

    private List<Difference> closing(LocalDate day) {
        var end = AsOf.begin(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
        AsOf replayed = new AsOf(end, end, null);
        String rows =
                Past.select(replayed, "", Past.INSIDE)
                        + LESS
                        + "closed_balance x where x.closed_day = :day";
        return differences(
                Kind.CLOSING,
                Past.bind(em.createNativeQuery(text("z.lot, z.place, z.status", rows)), replayed)
                        .setParameter("day", day)
                        .setMaxResults(MOST)
                        .getResultList());
    }

    private List<Difference> uneven(Kind kind, String by, String rows) {
        return differences(
                kind, em.createNativeQuery(text(by, rows)).setMaxResults(MOST).getResultList());
    }

    private static String text(String by, String rows) {
        return "select " + by + ", " + SUMS + " from (" + rows + ") z group by " + by + UNEVEN;
    }

    private static List<Difference> differences(Kind kind, List<?> rows) {
        return rows.stream().map(row -> difference(kind, (Object[]) row)).toList();
    }

    private static Difference difference(Kind kind, Object[] row) {
        List<String> subject = new ArrayList<>();
        int sums = row.length - Amounts.PARTS;
        for (int i = 0; i < sums; i++) {
            subject.add(String.valueOf(row[i]));
        }
        return new Difference(kind, String.join(" ", subject), Sums.amounts(row, sums));
    }

    private long count(String table) {
        return ((Number)
                        em.createNativeQuery("select count(*) from inventory." + table)
                                .getSingleResult())
                .longValue();
    }
}
