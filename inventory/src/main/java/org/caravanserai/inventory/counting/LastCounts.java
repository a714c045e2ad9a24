package org.caravanserai.inventory.counting;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import org.caravanserai.kernel.time.TwoTimes;

/** The latest count of a lot in a bin at a moment, as a condition on a {@link StockCount} c. */
final class LastCounts {

    static final String LAST =
            "c.countedAt <= :asOf and c.recordedAt <= :knownAt and not exists (select 1 from"
                    + " StockCount d where d.lot = c.lot and d.place = c.place"
                    + " and d.countedAt <= :asOf and d.recordedAt <= :knownAt"
                    + " and (d.countedAt > c.countedAt or d.countedAt = c.countedAt"
                    + " and d.id > c.id))";

    private LastCounts() {}

    static <T> TypedQuery<T> bound(TypedQuery<T> query, TwoTimes times, Instant now) {
        return query.setParameter("asOf", times.moment(now))
                .setParameter("knownAt", times.known(now));
    }
}
