package org.caravanserai.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.customs.money.AccountStatus;
import org.caravanserai.customs.money.MoneyLedger;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.supervision.EntryKind;
import org.caravanserai.customs.supervision.PlacedItem;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.supervision.Withdrawal;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;

/** Whatever is asked of a ledger, refused or not: nothing is lost, nothing falls below zero. */
class LedgersTest {

    private static final AtomicLong SERIAL = new AtomicLong(700000);
    private static House house;

    @BeforeContainer
    static void open() {
        house = House.open();
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    @Property(tries = 40)
    void aGuaranteeNeverCoversMoreThanItsLimit(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 29) Integer> acts) {
        String id = "G-" + SERIAL.incrementAndGet();
        house.get(Guarantees.class)
                .open(
                        id,
                        Party.named("Holder"),
                        true,
                        new BigDecimal("100"),
                        LocalDate.EPOCH,
                        LocalDate.MAX.withYear(2099));
        GuaranteeLedger ledger = house.get(GuaranteeLedger.class);
        for (int act : acts) {
            BigDecimal amount = BigDecimal.valueOf(act / 3 * 7L + 1);
            attempt(
                    () -> {
                        switch (act % 3) {
                            case 0 -> ledger.reserve(id, amount, "D-1", OnThatDay.NOW);
                            case 1 -> ledger.use(id, amount, "D-1", OnThatDay.NOW);
                            default -> ledger.free(id, amount, "D-1", OnThatDay.NOW);
                        }
                    });
        }
        GuaranteeStatus status =
                house.get(Guarantees.class).list().stream()
                        .filter(guarantee -> guarantee.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(status.reserved()).isNotNegative();
        assertThat(status.used()).isNotNegative();
        assertThat(status.free()).isNotNegative();
    }

    @Property(tries = 40)
    void moneyIsAvailableEarmarkedOrSpent(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 29) Integer> acts) {
        PartyId client = PartyId.parse("CLIENT-" + SERIAL.incrementAndGet());
        house.get(PersonalAccounts.class).topUp(client, new BigDecimal("100"), "order");
        MoneyLedger ledger = house.get(MoneyLedger.class);
        for (int act : acts) {
            BigDecimal amount = BigDecimal.valueOf(act / 3 * 7L + 1);
            attempt(
                    () -> {
                        switch (act % 3) {
                            case 0 -> ledger.earmark(client, amount, "D-1", OnThatDay.NOW);
                            case 1 -> ledger.spend(client, amount, "D-1", OnThatDay.NOW);
                            default -> ledger.giveBack(client, amount, "D-1", OnThatDay.NOW);
                        }
                    });
        }
        AccountStatus status =
                house.get(PersonalAccounts.class).list().stream()
                        .filter(account -> account.client().equals(client))
                        .findFirst()
                        .orElseThrow();
        assertThat(status.available()).isNotNegative();
        assertThat(status.earmarked()).isNotNegative();
        assertThat(status.available().add(status.earmarked()).add(status.spent()))
                .isEqualByComparingTo("100");
    }

    @Property(tries = 40)
    void eachTengeOfDutyStandsInOneState(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 159) Integer> moves) {
        long declaration = SERIAL.incrementAndGet();
        DutyLedger ledger = house.get(DutyLedger.class);
        attempt(
                () ->
                        ledger.assess(
                                declaration,
                                1,
                                DutyState.SUSPENDED,
                                new BigDecimal("100"),
                                OnThatDay.NOW));
        for (int move : moves) {
            DutyState from = DutyState.values()[move % 4];
            DutyState to = DutyState.values()[move / 4 % 4];
            BigDecimal amount = BigDecimal.valueOf(move / 16 * 11L + 1);
            if (from != to) {
                attempt(() -> ledger.move(declaration, 1, from, to, amount, OnThatDay.NOW));
            }
        }
        var states = house.inTransaction(() -> ledger.of(declaration, 1));
        assertThat(states.values()).allSatisfy(amount -> assertThat(amount).isNotNegative());
        assertThat(states.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Property(tries = 30)
    void anAccountLosesNothingAndNeverFallsBelowZero(
            @ForAll @Size(max = 10) List<@IntRange(min = 0, max = 59) Integer> moves) {
        LotId lot = LotId.of(SERIAL.incrementAndGet());
        AccountLedger ledger = house.get(AccountLedger.class);
        Measures whole = Measures.of("10", "70.123", "91.456789", "130", "PCE");
        StockStatus[] statuses = StockStatus.values();
        attempt(() -> ledger.post(lot, move(null, statuses[0], whole)));
        for (int move : moves) {
            StockStatus from = statuses[move % 5];
            StockStatus to = statuses[(move + 1 + move / 20) % 5];
            Measures part = whole.portion(BigDecimal.valueOf(1 + move / 10));
            attempt(() -> ledger.post(lot, move(from, to, part)));
        }
        Measures sum =
                house.inTransaction(
                        () -> {
                            Measures all = Measures.zero(null);
                            for (StockStatus status : statuses) {
                                Measures balance = ledger.balance(lot, status);
                                assertThat(balance.anyNegative()).isFalse();
                                all = all.plus(balance);
                            }
                            return all;
                        });
        assertThat(sum).isEqualTo(whole);
    }

    @Property(tries = 30)
    void partsOfAPlacementFreeExactlyWhatWasSuspended(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> parts) {
        LotId lot = LotId.of(SERIAL.incrementAndGet());
        long declaration = SERIAL.incrementAndGet();
        int packages = parts.stream().mapToInt(Integer::intValue).sum();
        Measures whole = Measures.of("" + packages, "1000", "1100");
        BigDecimal suspended = new BigDecimal("10000000.01");
        Placements placements = house.get(Placements.class);
        attempt(
                () ->
                        placements.place(
                                new PlacedItem(
                                        declaration,
                                        1,
                                        lot,
                                        whole,
                                        suspended,
                                        null,
                                        OnThatDay.NOW,
                                        null)));
        List<BigDecimal> freed = new ArrayList<>();
        for (Measures part : whole.split(parts.stream().map(BigDecimal::valueOf).toList(), 0)) {
            attempt(
                    () ->
                            placements
                                    .discharge(lot, part, "ACT-1", DutyState.FREED, OnThatDay.NOW)
                                    .forEach(d -> freed.add(d.freed())));
        }
        assertThat(freed.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo(suspended);
    }

    private static Withdrawal move(StockStatus from, StockStatus to, Measures measures) {
        return new Withdrawal(
                EntryKind.RELEASED, from, to, measures, "D-000001/1", OnThatDay.NOW, null);
    }

    private static void attempt(Runnable work) {
        try {
            house.inTransaction(
                    () -> {
                        work.run();
                        return null;
                    });
        } catch (Refusal refused) {
            assertThat(refused.code()).isNotEmpty();
        }
    }
}
