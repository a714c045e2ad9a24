package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/** Handling units, to be read. */
@ApplicationScoped
@Retried
@Transactional
public class UnitView {

    private static final FacilityCode NOWHERE = FacilityCode.parse("XX-0");
    private static final String NOW =
            " from Place p where p.kind = :kind and (:everywhere = true or p.site in :sites)"
                    + " and (locate(:text, p.code) > 0 or exists (select 1 from Place b"
                    + " where b.id = p.bin and locate(:text, upper(b.code)) > 0))";

    private static final String THEN =
            " from Place p where p.kind = :kind and (:everywhere = true or p.site in :sites)"
                    + " and exists (select 1 from UnitMove m join Place b on b.id = m.bin"
                    + " where m.unit = p.id and (locate(:text, p.code) > 0"
                    + " or locate(:text, upper(b.code)) > 0) and "
                    + UnitBook.LAST
                    + ")";

    private static final String ON_IT = " from Balance x where x.account.place = p.id)";

    private static final String KIND =
            "(select cast(h.kind as string) from HandlingUnit h where h.place = p.id)";

    private static final Columns COLUMNS =
            Columns.jpql()
                    .code("sscc", "p.code")
                    .text("kind", KIND)
                    .code("bin", "(select r.code from Place r where r.id = p.bin)")
                    .whole("goods", "(select count(*)" + ON_IT)
                    .decimal(
                            "packages", "coalesce((select sum(x.amounts.packages)" + ON_IT + ", 0)")
                    .decimal("gross", "coalesce((select sum(x.amounts.grossKg)" + ON_IT + ", 0)");

    private static final String BY_THEN =
            " from Entry e where e.account.place = p.id and e.effectiveAt <= :asOf"
                    + " and e.recordedAt <= :knownAt), 0)";

    private static final Columns COLUMNS_THEN =
            Columns.jpql()
                    .code(
                            "sscc",
                            "(select l.sscc from UnitLabel l where l.place = p.id"
                                    + " and l.labelledAt <= :asOf and l.recordedAt <= :knownAt"
                                    + " order by l.labelledAt desc, l.recordedAt desc limit 1)")
                    .text("kind", KIND)
                    .code(
                            "bin",
                            "(select r.code from Place r join UnitMove m on m.bin = r.id"
                                    + " where m.unit = p.id and "
                                    + UnitBook.LAST
                                    + ")")
                    .decimal("packages", "coalesce((select sum(e.amounts.packages)" + BY_THEN)
                    .decimal("gross", "coalesce((select sum(e.amounts.grossKg)" + BY_THEN);

    @Inject EntityManager em;
    @Inject UnitBook book;
    @Inject UnitPictures pictures;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param number SSCC, also one that the unit carried before
     * @throws NotFound when there is none in the actor's scope
     */
    public UnitShown get(String number) {
        return get(number, TwoTimes.NOW);
    }

    /**
     * The unit as it stood at the moment.
     *
     * @throws NotFound when there is none in the actor's scope, or it was not yet made
     */
    public UnitShown get(String number, TwoTimes times) {
        Place place = book.place(number);
        UnitShown shown = pictures.of(List.of(place), times).get(0);
        if (shown.stays().isEmpty()) {
            throw new NotFound("handling-unit", number);
        }
        return shown;
    }

    /**
     * Units of the sites the actor sees, the latest first.
     *
     * @param text part of a number or of the bin; empty for all
     */
    public List<UnitShown> list(String text, TwoTimes times, int offset, int limit) {
        return list(text, times, Sieve.NONE, offset, limit);
    }

    /**
     * The same in another order, or only some.
     *
     * @param sieve of the columns that the list knows at that moment
     */
    public List<UnitShown> list(String text, TwoTimes times, Sieve sieve, int offset, int limit) {
        return pictures.of(
                searched("select p", Place.class, text, times, sieve)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList(),
                times);
    }

    public long count(String text, TwoTimes times) {
        return count(text, times, Sieve.NONE);
    }

    public long count(String text, TwoTimes times, Sieve sieve) {
        return searched("select count(p)", Long.class, text, times, sieve).getSingleResult();
    }

    /**
     * Keys by which the list can be sorted and sifted as it stands now, or stood then; none for
     * somebody who may not see all that lies on the units.
     */
    public Set<String> columns(TwoTimes times) {
        return actor.get().clients().isEmpty() ? at(times).keys() : Set.of();
    }

    private static Columns at(TwoTimes times) {
        return times.current() ? COLUMNS : COLUMNS_THEN;
    }

    private <T> TypedQuery<T> searched(
            String select, Class<T> type, String text, TwoTimes times, Sieve sieve) {
        Set<FacilityCode> sites = actor.get().sites();
        Sifting sifting = at(times).read(sieve);
        String order = type == Place.class ? sifting.order("p.id desc") : "";
        String words = select + (times.current() ? NOW : THEN) + sifting.where() + order;
        TypedQuery<T> query =
                sifting.bind(em.createQuery(words, type))
                        .setParameter("kind", PlaceKind.UNIT)
                        .setParameter("everywhere", sites.isEmpty())
                        .setParameter("sites", sites.isEmpty() ? Set.of(NOWHERE) : sites)
                        .setParameter("text", text.strip().toUpperCase(Locale.ROOT));
        if (!times.current()) {
            query.setParameter("asOf", times.moment(clock.now()))
                    .setParameter("knownAt", times.known(clock.now()));
        }
        return query;
    }
}
