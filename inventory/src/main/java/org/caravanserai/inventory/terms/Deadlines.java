package org.caravanserai.inventory.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockSelect;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.rules.Rules;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.time.HouseClock;

/**
 * What ends when, of everything that lies here, now or as of a moment: the nearest first. Under
 * bond a lot has one clock, that of its procedure or that of its shelf life, whichever ends first;
 * its kind names the rule.
 */
@ApplicationScoped
@Retried
@Transactional
public class Deadlines {

    private static final List<StockStatus> TIMED =
            List.of(StockStatus.TEMPORARY_STORAGE, StockStatus.CUSTOMS_WAREHOUSE);

    @Inject EntityManager em;
    @Inject StockView stock;
    @Inject Warehouse warehouse;
    @Inject Rules rules;
    @Inject WorkingDays days;
    @Inject HouseClock clock;

    /**
     * A page of the clocks, the nearest end first or in another order.
     *
     * @param filter whose moment also says from which day on the days left are counted
     * @param sieve of the {@link #columns} of the list
     */
    public List<Deadline> list(DeadlineFilter filter, Sieve sieve, int first, int most) {
        return query(filter, sieve).run(em, first, most);
    }

    /** How many there are, whatever the page. */
    public long count(DeadlineFilter filter, Sieve sieve) {
        return query(filter, sieve).count(em);
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return DeadlineQuery.COLUMNS.keys();
    }

    private DeadlineQuery query(DeadlineFilter filter, Sieve sieve) {
        Instant known = filter.times().known(clock.now());
        Instant moment = filter.times().moment(known);
        List<SiteDay> sites =
                warehouse.sites().stream().map(site -> day(site, moment, known)).toList();
        StockFilter here = StockFilter.ALL.facility(filter.facility()).at(filter.times());
        StockSelect docked = stock.select(here.status(StockStatus.CUSTOMS_WAREHOUSE).docked());
        List<Waiting> waiting =
                filter.wants(TermKind.PUT_AWAY)
                        ? Waiting.of(docked, sites, moment, known, em)
                        : List.of();
        return new DeadlineQuery(
                filter,
                sieve,
                new DeadlineQuery.Then(
                        stock.select(here.statuses(TIMED)), docked, sites, waiting, moment, known));
    }

    private SiteDay day(Site site, Instant moment, Instant known) {
        LocalDate day = moment.atZone(site.zone()).toLocalDate();
        return new SiteDay(
                site,
                days.of(site, known),
                day,
                number(Rules.SHELF_LIFE_EXIT_DAYS, day),
                number(Rules.PUT_AWAY_WORKING_DAYS, day));
    }

    private int number(String rule, LocalDate day) {
        return rules.find(rule, "", day).map(found -> found.amount().intValue()).orElse(0);
    }
}
