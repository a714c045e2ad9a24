package org.caravanserai.customs.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/**
 * What makes customs work without papers in the demo corridor: invented rates for each day, a
 * guarantee, and for every announced consignee a power of attorney and money. Active only where the
 * system property {@code caravanserai.demo} is true.
 */
@ApplicationScoped
@Retried
@Transactional
public class DemoCustoms {

    public static final String FLAG = "caravanserai.demo";

    private static final String BROKER = "broker";
    private static final String SOURCE = "DEMO";
    private static final LocalDate FOREVER = LocalDate.of(2099, 12, 31);
    private static final BigDecimal DEPOSIT = new BigDecimal("2000000000");
    private static final BigDecimal LIMIT = new BigDecimal("5000000000");

    private static final Map<String, BigDecimal> RATES =
            Map.of(
                    "USD", new BigDecimal("520"),
                    "EUR", new BigDecimal("600"),
                    "CNY", new BigDecimal("72"),
                    "RUB", new BigDecimal("6.4"));

    @Inject ExchangeRates rates;
    @Inject Guarantees guarantees;
    @Inject PersonalAccounts accounts;
    @Inject PowersOfAttorney powers;
    @Inject HouseClock clock;

    /** Makes sure that the day the clock shows has rates; rates that are there stay. */
    public void ensureRates() {
        if (Boolean.getBoolean(FLAG)) {
            ensureRates(OfficeCalendar.day(clock.now()));
        }
    }

    /** The same for any day, as when the demo lays down its history. */
    public void ensureRates(LocalDate day) {
        Map<String, BigDecimal> known = rates.on(day);
        RATES.forEach(
                (currency, rate) -> {
                    if (!known.containsKey(currency)) {
                        rates.enter(currency, day, rate, SOURCE);
                    }
                });
    }

    /** The general guarantee of the demo warehouse, once. */
    public void ensureGuarantee(Party holder, LocalDate from) {
        if (guarantees.list().isEmpty()) {
            guarantees.open("G-0001", holder, true, LIMIT, from, from.plusYears(3));
        }
    }

    /** Gives the demo broker power of attorney for a client, and the client money, once. */
    void enable(PartyId client, LocalDate from) {
        if (powers.clientsOf(BROKER).contains(client)) {
            return;
        }
        powers.grant(BROKER, client, List.of(), from.minusYears(1), FOREVER, null);
        accounts.topUp(client, DEPOSIT, SOURCE);
    }
}
