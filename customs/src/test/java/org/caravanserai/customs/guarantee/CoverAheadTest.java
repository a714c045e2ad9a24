package org.caravanserai.customs.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.money.Earmarked;
import org.caravanserai.customs.money.MoneyLedger;
import org.caravanserai.customs.money.MoneyStatement;
import org.caravanserai.customs.money.MoneyStatements;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guarantees and money: what is free today and ahead, and whose money is whose. */
@ExtendWith(OnThatDay.class)
class CoverAheadTest {

    private static final LocalDate DAY = Corridor.DAY;

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void headroomFallsWithAPlanAndRisesWhenATermEnds() {
        Corridor.Client client = corridor.client("50000000");
        corridor.openGuarantee("G-AHEAD", client.party(), false, "10000000");
        LotId lot = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(lot, "20", "96000"));

        List<HeadroomDay> days =
                corridor.house
                        .get(Headroom.class)
                        .ahead(
                                "G-AHEAD",
                                1200,
                                List.of(
                                        new Plan(
                                                DAY.plusDays(7),
                                                "Friday's train",
                                                new BigDecimal("3000000"))));

        assertThat(days.get(0).free()).isEqualByComparingTo("2012800");
        assertThat(days.get(1).day()).isEqualTo(DAY.plusDays(7));
        assertThat(days.get(1).free()).isEqualByComparingTo("-987200");
        assertThat(days)
                .filteredOn(
                        day ->
                                day.changes().stream()
                                        .anyMatch(
                                                c ->
                                                        c.cause()
                                                                == HeadroomDay.Cause
                                                                        .GUARANTEE_ENDED))
                .singleElement()
                .satisfies(day -> assertThat(day.limit()).isZero());
        assertThat(days.get(days.size() - 1).held()).isEqualByComparingTo("3000000");
        assertThat(days.get(days.size() - 1).day()).isEqualTo(DAY.plusMonths(36).plusDays(1));
    }

    @Test
    void aGuaranteeIsRegisteredOnceAndKeepsItsLimitAboveWhatItHolds() {
        Party bank = Party.named("Aktau Trading LLP");
        Guarantees guarantees = corridor.house.get(Guarantees.class);
        GuaranteeTerms terms =
                new GuaranteeTerms(
                        "BANK-1",
                        GuaranteeKind.BANK,
                        "Halyk",
                        "BG 17/26",
                        bank,
                        false,
                        new BigDecimal("1000"),
                        DAY,
                        DAY.plusYears(1),
                        25);
        guarantees.register(terms);

        assertThat(caught(InvalidInput.class, () -> guarantees.register(terms)).problems())
                .extracting(Problem::code)
                .containsExactly("guarantee-known");
        assertThat(guarantees.find("BANK-1").low()).isFalse();
        GuaranteeLedger ledger = corridor.house.get(GuaranteeLedger.class);
        corridor.house.inTransaction(
                () -> {
                    ledger.reserve("BANK-1", new BigDecimal("800"), "D-1", OnThatDay.NOW);
                    return null;
                });
        assertThat(guarantees.find("BANK-1").low()).isTrue();
        assertThat(
                        caught(
                                        Refusal.class,
                                        () ->
                                                guarantees.change(
                                                        "BANK-1",
                                                        new BigDecimal("799.99"),
                                                        DAY.plusYears(1),
                                                        "Addition 1",
                                                        null))
                                .code())
                .isEqualTo("guarantee-below-use");
        guarantees.change("BANK-1", new BigDecimal("800"), DAY.plusYears(2), "Addition 1", null);
        assertThat(guarantees.find("BANK-1").free()).isZero();
        assertThat(corridor.house.get(GuaranteeMovements.class).of("BANK-1", 0, 10))
                .extracting(GuaranteeMovement::kind)
                .containsExactly("CHANGED", "RESERVED", "OPENED");
    }

    @Test
    void twoWhoChangeOneGuaranteeSeeEachOther() {
        corridor.openGuarantee("G-TWO", Party.named("Two Managers LLP"), false, "1000");
        Guarantees guarantees = corridor.house.get(Guarantees.class);
        GuaranteeStatus opened = guarantees.find("G-TWO");
        guarantees.change(
                "G-TWO", new BigDecimal("2000"), opened.validUntil(), "A-1", opened.seen());

        Refusal refused =
                caught(
                        Refusal.class,
                        () ->
                                guarantees.change(
                                        "G-TWO",
                                        opened.limit(),
                                        DAY.plusYears(3),
                                        "A-2",
                                        opened.seen()));

        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(refused.problems())
                .containsExactly(Problem.of("limit", "changed-field", "1000", "2000"));
        assertThat(guarantees.find("G-TWO").limit()).isEqualByComparingTo("2000");
    }

    @Test
    void oneDeclarationCannotSpendWhatAnotherSetAside() {
        PartyId client = Party.named("Earmark LLP").id();
        PersonalAccounts accounts = corridor.house.get(PersonalAccounts.class);
        accounts.topUp(client, new BigDecimal("1000"), "P-1");
        MoneyLedger ledger = corridor.house.get(MoneyLedger.class);
        run(() -> ledger.earmark(client, new BigDecimal("600"), "D-000001", OnThatDay.NOW));
        run(() -> ledger.earmark(client, new BigDecimal("400"), "D-000002", OnThatDay.NOW));

        Refusal refused =
                caught(
                        Refusal.class,
                        () ->
                                run(
                                        () ->
                                                ledger.spend(
                                                        client,
                                                        new BigDecimal("400.01"),
                                                        "D-000002/1",
                                                        OnThatDay.NOW)));

        assertThat(refused.code()).isEqualTo("money-out-of-step");
        run(() -> ledger.spend(client, new BigDecimal("400"), "D-000002/1", OnThatDay.NOW));
        assertThat(accounts.earmarks(client))
                .containsExactly(new Earmarked("D-000001", new BigDecimal("600.00")));
        assertThat(
                        caught(
                                        Refusal.class,
                                        () ->
                                                run(
                                                        () ->
                                                                ledger.earmark(
                                                                        client,
                                                                        BigDecimal.ONE,
                                                                        "D-000003",
                                                                        OnThatDay.NOW)))
                                .code())
                .isEqualTo("money-short");
    }

    @Test
    void aStatementGivesTheSameFiguresAgain() {
        PartyId client = Party.named("Statement LLP").id();
        PersonalAccounts accounts = corridor.house.get(PersonalAccounts.class);
        accounts.topUp(client, new BigDecimal("500"), "P-1");
        Instant later = OnThatDay.NOW.plusSeconds(3600);
        OnThatDay.later(3600, () -> accounts.topUp(client, new BigDecimal("70"), "P-2"));
        MoneyStatements statements = corridor.house.get(MoneyStatements.class);

        MoneyStatement before =
                statements.of(client, OnThatDay.NOW, later.plusSeconds(1), OnThatDay.NOW);
        MoneyStatement after = statements.of(client, later, later.plusSeconds(1), later);

        assertThat(before.closing().available()).isEqualByComparingTo("500");
        assertThat(after.opening().available()).isEqualByComparingTo("500");
        assertThat(after.lines()).hasSize(1);
        assertThat(after.closing().available()).isEqualByComparingTo("570");
    }

    private static void run(Runnable work) {
        corridor.house.inTransaction(
                () -> {
                    work.run();
                    return null;
                });
    }
}
