package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is refused at filing for money, rates or powers, and how it is mended. */
@ExtendWith(OnThatDay.class)
class WayOutTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    /** 7,987,200 of VAT and 25,950 of the fee: a hundredth of a tenge less is too little. */
    @Test
    void aHundredthOfATengeTooLittleIsRefusedAndToppedUp() {
        Corridor.Client client = corridor.client("8013149.99");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "20", "96000"));

        assertThat(refused(client, id).code()).isEqualTo("money-short");

        corridor.house
                .get(PersonalAccounts.class)
                .topUp(client.party().id(), new BigDecimal("0.01"), "order 2");
        corridor.file(client, id);
        assertThat(corridor.money(client.party().id()).available()).isEqualByComparingTo("0");
    }

    @Test
    void aPowerThatEndedIsNamedWithItsLastDayAndANewOneHelps() {
        Corridor.Client late = latecomer();
        LotId lot = corridor.receiveModules(late);
        empower(late);
        String id = corridor.draft(late, "4000", modules(lot, "1", "4800"));
        rate(1);

        OnThatDay.later(
                86400,
                () -> {
                    Refusal refusal = refused(late, id);
                    assertThat(refusal.code()).isEqualTo("power-of-attorney-ended");
                    assertThat(refusal.args()).contains(Corridor.DAY);
                });

        corridor.house
                .get(PowersOfAttorney.class)
                .grant(
                        late.broker().user(),
                        late.party().id(),
                        List.of("40"),
                        Corridor.DAY.plusDays(1),
                        null,
                        null);
        OnThatDay.later(86400, () -> corridor.file(late, id));
    }

    @Test
    void aDayWithoutARateIsNamedAndTheRateEnteredForItHelps() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "1", "4800"));

        OnThatDay.later(
                3 * 86400,
                () -> {
                    Refusal refusal = refused(client, id);
                    assertThat(refusal.code()).isEqualTo("exchange-rate-missing");
                    assertThat(refusal.args()).contains("USD", Corridor.DAY.plusDays(3));
                    rate(3);
                    corridor.file(client, id);
                });
    }

    @Test
    void aRateThatChangedSinceTheDraftWasSeenIsShownBeforeItIsPaid() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "1", "4800"));
        rate(5);
        BigDecimal shown = new BigDecimal("425310.00");

        OnThatDay.later(
                5 * 86400,
                () -> {
                    Refusal refusal = refused(client, id, shown);
                    assertThat(refusal.code()).isEqualTo("payments-changed");
                    BigDecimal now = (BigDecimal) refusal.args().get(1);
                    file(client, id, now);
                });
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);
    }

    /** Dearer dollars so many days later. */
    private static void rate(int days) {
        corridor.house
                .get(ExchangeRates.class)
                .enter("USD", Corridor.DAY.plusDays(days), new BigDecimal("530"), "test");
    }

    private static Corridor.Client latecomer() {
        Corridor.Client client = corridor.client("50000000");
        return new Corridor.Client(client.party(), Corridor.person("late", Role.BROKER));
    }

    private static void empower(Corridor.Client broker) {
        corridor.house
                .get(PowersOfAttorney.class)
                .grant(
                        broker.broker().user(),
                        broker.party().id(),
                        List.of("40"),
                        Corridor.DAY,
                        Corridor.DAY,
                        null);
    }

    private static Refusal refused(Corridor.Client client, String id) {
        return caught(Refusal.class, () -> corridor.file(client, id));
    }

    private static Refusal refused(Corridor.Client client, String id, BigDecimal shown) {
        return caught(Refusal.class, () -> file(client, id, shown));
    }

    private static void file(Corridor.Client client, String id, BigDecimal shown) {
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(Filing.class).file(id, shown);
                    return null;
                });
    }
}
