package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.time.HouseClock;

/** The closed days of the ledger: which there are, and which one a question may begin from. */
@ApplicationScoped
class Closings {

    @Inject EntityManager em;
    @Inject HouseClock clock;

    /** A closed day and how many accounts had something at its end. */
    record Closing(LocalDate day, long accounts) {}

    /**
     * The moment the filter asks for; empty when it asks for now.
     *
     * <p>A single lot is added up from its own entries, which are few.
     */
    Optional<AsOf> asked(StockFilter filter) {
        if (filter.current()) {
            return Optional.empty();
        }
        Instant known = filter.times().known(clock.now());
        Instant moment = filter.times().moment(known);
        LocalDate closed = filter.lot() == null ? before(earlier(moment, known)) : null;
        return Optional.of(new AsOf(moment, known, closed));
    }

    private LocalDate before(Instant bound) {
        return last(AsOf.day(bound).minusDays(1)).map(Closing::day).orElse(null);
    }

    private Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The last closing not after that day. */
    Optional<Closing> last(LocalDate most) {
        List<?> found =
                em.createNativeQuery(
                                "select closed_day, accounts from inventory.closing"
                                        + " where closed_day <= :most order by closed_day desc")
                        .setParameter("most", most)
                        .setMaxResults(1)
                        .getResultList();
        return found.stream().map(row -> closing((Object[]) row)).findFirst();
    }

    private static Closing closing(Object[] row) {
        LocalDate day =
                row[0] instanceof LocalDate date ? date : ((java.sql.Date) row[0]).toLocalDate();
        return new Closing(day, ((Number) row[1]).longValue());
    }

    /** Drops the closings that a posting recorded at that moment would have to be in. */
    void reopen(Instant recorded) {
        drop(AsOf.day(recorded));
    }

    void drop(LocalDate from) {
        for (String table : List.of("closed_balance", "closing")) {
            em.createNativeQuery("delete from inventory." + table + " where closed_day >= :from")
                    .setParameter("from", from)
                    .executeUpdate();
        }
    }
}
