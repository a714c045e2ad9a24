package org.caravanserai.shipments.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.network.Entered;
import org.caravanserai.shipments.network.Network;

/**
 * The price lists, contracts and terms by which clocks are read. A tariff is never changed: a newer
 * one holds from its day on, and one that was entered in error is taken back with a reason.
 */
@ApplicationScoped
@Retried
@Transactional
public class Tariffs {

    private static final int LONGEST_RATE = 10;
    private static final int MOST_DAYS = 3660;
    private static final int MOST_KM = 100_000;
    private static final String ENTER =
            "insert into shipments.clock_tariff (kind, facility, party, name, demo, currency,"
                    + " free_days, calendar, first_day, counting, valid_from, valid_to, source,"
                    + " km_per_month, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, cast(? as date), ?, cast(? as numeric(8,1)), ?, ?)";
    private static final String KNOWN =
            "select consignee from shipments.consignment where consignee = ? or"
                    + " lower(consignee_name) = lower(?) union select consignor from"
                    + " shipments.consignment where consignor = ? or lower(consignor_name) ="
                    + " lower(?)";

    @Inject PlainSql sql;
    @Inject ClockBook book;
    @Inject Wheels wheels;
    @Inject Network network;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** All of them, those taken back as well; the newest first. */
    public List<Tariff> all() {
        return book.tariffs();
    }

    /**
     * Writes a tariff down. Clocks that run are read by it within seconds, if they started while it
     * holds.
     *
     * @throws InvalidInput naming every wrong field
     */
    public Tariff enter(TariffOrder order) {
        wheels.hold();
        List<Problem> problems = new ArrayList<>();
        Entered entered = new Entered(network, problems);
        entered.given("kind", order.kind());
        entered.given("calendar", order.calendar());
        entered.given("counting", order.counting());
        entered.given("validFrom", order.validFrom());
        String facility =
                blank(order.facility()) ? null : entered.facility("facility", order.facility());
        String party = blank(order.party()) ? null : party(order.party().strip(), problems);
        String name = entered.text("name", order.name(), Entered.SHORT);
        String source = entered.text("source", order.source(), Entered.SHORT);
        String currency = currency(order.currency(), problems);
        figures(order, entered, problems);
        InvalidInput.throwIfAny(problems);
        sql.write(
                ENTER,
                order.kind().name(),
                facility,
                party,
                name,
                order.demo(),
                currency,
                order.freeDays(),
                order.calendar().name(),
                order.firstDay(),
                order.counting().name(),
                order.validFrom(),
                order.validTo(),
                source,
                order.kmPerMonth(),
                actor.get().user(),
                clock.now());
        long id =
                sql.rows("select max(id) from shipments.clock_tariff", row -> row.getLong(1))
                        .get(0);
        Map<Integer, BigDecimal> tiers = order.tiers() == null ? Map.of() : order.tiers();
        sql.batch(
                "insert into shipments.clock_tier (tariff, from_day, rate) values (?, ?, ?)",
                tiers.entrySet().stream()
                        .map(tier -> new Object[] {id, tier.getKey(), tier.getValue()})
                        .toList());
        wheels.windAnew(order.kind());
        return one(id);
    }

    /**
     * Takes a tariff back that was entered in error; clocks are read by what held beside it.
     *
     * @throws NotFound if there is none of that number
     * @throws Refusal {@code tariff-withdrawn} if it is taken back already, {@code tariff-last} if
     *     nothing would be left to read such clocks by
     */
    public Tariff withdraw(long id, String reason) {
        wheels.hold();
        Tariff tariff = one(id);
        List<Problem> problems = new ArrayList<>();
        String why = new Entered(network, problems).text("reason", reason, Entered.LONG);
        InvalidInput.throwIfAny(problems);
        if (tariff.withdrawn() != null) {
            throw new Refusal("tariff-withdrawn", tariff.name());
        }
        if (tariff.closeness() == 0 && tariff.validTo() == null && !spare(tariff)) {
            throw new Refusal("tariff-last", tariff.name());
        }
        sql.write(
                "update shipments.clock_tariff set withdrawn_at = ?, withdrawn_by = ?,"
                        + " withdrawn_reason = ? where id = ? and withdrawn_at is null",
                clock.now(),
                actor.get().user(),
                why,
                id);
        wheels.windAnew(tariff.kind());
        return one(id);
    }

    private boolean spare(Tariff tariff) {
        return book.tariffs().stream()
                .anyMatch(
                        other ->
                                other.id() != tariff.id()
                                        && other.kind() == tariff.kind()
                                        && other.withdrawn() == null
                                        && other.closeness() == 0
                                        && other.validTo() == null
                                        && !other.validFrom().isAfter(tariff.validFrom()));
    }

    private Tariff one(long id) {
        return book.tariffs().stream()
                .filter(tariff -> tariff.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("tariff", String.valueOf(id)));
    }

    private String party(String given, List<Problem> problems) {
        List<String> known = sql.rows(KNOWN, row -> row.getString(1), given, given, given, given);
        if (known.isEmpty()) {
            problems.add(Problem.of("party", "tariff-party-unknown", Given.shown(given)));
            return null;
        }
        return known.get(0);
    }

    private static String currency(String given, List<Problem> problems) {
        try {
            return Money.of("0", given).currency();
        } catch (InvalidValue unknown) {
            problems.add(unknown.at("currency"));
            return null;
        }
    }

    private static boolean blank(String given) {
        return given == null || given.isBlank();
    }

    private static void figures(TariffOrder order, Entered entered, List<Problem> problems) {
        entered.given("freeDays", order.freeDays());
        if (order.freeDays() != null && (order.freeDays() < 0 || order.freeDays() > MOST_DAYS)) {
            problems.add(Problem.of("freeDays", "number-range", MOST_DAYS));
        }
        if (order.kmPerMonth() != null
                && (order.kmPerMonth().signum() <= 0 || order.kmPerMonth().intValue() > MOST_KM)) {
            problems.add(Problem.of("kmPerMonth", "number-range", MOST_KM));
        }
        LocalDate from = order.validFrom();
        if (from != null && order.validTo() != null && order.validTo().isBefore(from)) {
            problems.add(Problem.of("validTo", "tariff-ends-before"));
        }
        if (order.tiers() != null && !order.tiers().entrySet().stream().allMatch(Tariffs::fits)) {
            problems.add(Problem.of("tiers", "tiers-format"));
        }
    }

    private static boolean fits(Map.Entry<Integer, BigDecimal> tier) {
        return tier.getKey() >= 1
                && tier.getKey() <= MOST_DAYS
                && tier.getValue() != null
                && tier.getValue().signum() >= 0
                && tier.getValue().precision() <= LONGEST_RATE;
    }
}
