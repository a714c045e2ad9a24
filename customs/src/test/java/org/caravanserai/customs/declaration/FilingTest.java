package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.item;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.kernel.event.FilingEnded;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnThatDay.class)
class FilingTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @AfterEach
    void greenAgain() {
        corridor.office(org.caravanserai.customs.office.Lane.GREEN, false);
    }

    @Test
    void refusesTheSecondFilingOfTheSameGoods() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String first = corridor.draft(client, "7000", modules(lot, "20", "96000"));
        String second = corridor.draft(client, "4000", modules(lot, "1", "4800"));
        corridor.file(client, first);

        Refusal refusal = caught(Refusal.class, () -> corridor.file(client, second));

        assertThat(refusal.code()).isEqualTo("lot-under-filing");
        assertThat(refusal.args()).contains(lot.value(), first);
        assertThat(corridor.find(second).status()).isEqualTo(DeclarationStatus.DRAFT);
    }

    @Test
    void letsTwoFilingsShareALotThatIsEnoughForBoth() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String first = corridor.draft(client, "4000", modules(lot, "10", "48000"));
        String second = corridor.draft(client, "7000", modules(lot, "10", "48000"));
        corridor.file(client, first);
        corridor.file(client, second);

        corridor.answer();

        assertThat(corridor.find(first).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(corridor.find(second).status()).isEqualTo(DeclarationStatus.RELEASED);
    }

    @Test
    void saysHowMuchOfTheGuaranteeIsFreeAndNeeded() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "7000", modules(lot, "20", "9600000"));

        Refusal refusal = caught(Refusal.class, () -> corridor.file(client, id));

        assertThat(refusal.code()).isEqualTo("guarantee-short");
        assertThat((BigDecimal) refusal.args().get(1)).isEqualByComparingTo("798720000");
        assertThat(corridor.money(client.party().id()).earmarked()).isEqualByComparingTo("0");
    }

    @Test
    void refusesWithoutMoneyForTheDuties() {
        Corridor.Client client = corridor.client("1000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "20", "96000"));

        Refusal refusal = caught(Refusal.class, () -> corridor.file(client, id));

        assertThat(refusal.code()).isEqualTo("money-short");
        assertThat((BigDecimal) refusal.args().get(1)).isEqualByComparingTo("8013150");
    }

    @Test
    void givesEverythingBackWhenWithdrawn() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "7000", modules(lot, "20", "96000"));
        BigDecimal before = corridor.guarantee("G-1").free();
        corridor.file(client, id);

        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(Drafting.class).withdraw(id, "wrong value");
                    return null;
                });

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.WITHDRAWN);
        assertThat(corridor.guarantee("G-1").free()).isEqualByComparingTo(before);
        assertThat(corridor.money(client.party().id()).available())
                .isEqualByComparingTo("50000000");
        assertThat(corridor.house.get(FactRecorder.class).all(FilingEnded.class))
                .anySatisfy(ended -> assertThat(ended.declaration()).isEqualTo(id));
        corridor.answer();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.WITHDRAWN);
    }

    @Test
    void findsEverythingInTheWayByBoxAndItem() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id =
                corridor.draft(
                        client,
                        "7070",
                        item(lot, "6203423100", Measures.of("30", "29700", "30900"), "1"),
                        item(lot, "8703231100", modules("1"), "1"));

        List<Finding> findings = corridor.house.get(Declarations.class).check(id);

        assertThat(findings)
                .extracting(f -> f.item() + " " + f.box() + " " + f.problem().code())
                .contains(
                        "null 37 procedure-needs-ground",
                        "1 31 account-short",
                        "2 40 duplicate-lot",
                        "2 41 quantity-missing");
    }

    @Test
    void forbidsExportAfterBond() {
        assertThat(procedureProblem("1070")).isEqualTo("procedure-may-not-follow");
        assertThat(procedureProblem("6070")).isEqualTo("procedure-may-not-follow");
        assertThat(procedureProblem("9900")).isEqualTo("procedure-unknown");
    }

    @Test
    void takesOnlyAGroundThatIsLaidDown() {
        assertThat(grounded("because")).containsExactly("procedure-ground-unknown");
        assertThat(grounded("161-1-5")).isEmpty();
    }

    private static List<String> grounded(String ground) {
        CustomsProcedure transit = CustomsProcedure.parse("8070");
        LocalDate day = LocalDate.of(2026, 11, 20);
        return corridor.house.inTransaction(
                () ->
                        corridor.house.get(Procedures.class).check(transit, ground, day).stream()
                                .map(Problem::code)
                                .toList());
    }

    private String procedureProblem(String procedure) {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, procedure, modules(lot, "1", "1"));
        return corridor.house.get(Declarations.class).check(id).get(0).problem().code();
    }

    @Test
    void neverFilesWithARateOfAnotherDay() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "1", "4800"));

        OnThatDay.later(
                86400,
                () ->
                        assertThat(caught(Refusal.class, () -> corridor.file(client, id)).code())
                                .isEqualTo("exchange-rate-missing"));
    }

    @Test
    void needsAPowerOfAttorneyInForce() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        Corridor.Client stranger =
                new Corridor.Client(
                        client.party(),
                        Corridor.person("stranger", org.caravanserai.kernel.actor.Role.BROKER));
        empower(stranger, "10");
        String id = corridor.draft(stranger, "4000", modules(lot, "1", "4800"));

        assertThat(caught(Refusal.class, () -> corridor.file(stranger, id)).code())
                .isEqualTo("power-of-attorney-missing");

        empower(stranger, "40");
        corridor.file(stranger, id);
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);
    }

    private static void empower(Corridor.Client broker, String procedure) {
        LocalDate today = LocalDate.of(2026, 11, 20);
        corridor.house
                .get(PowersOfAttorney.class)
                .grant(
                        broker.broker().user(),
                        broker.party().id(),
                        List.of(procedure),
                        today,
                        today,
                        null);
    }

    @Test
    void refusesTheDecisionOfWhoeverFiled() {
        Corridor.Client client = corridor.client("50000000");
        String id = underInspection(client);
        DecisionRequest released =
                new DecisionRequest(ItemDecision.RELEASED, null, null, List.of(), null);

        assertThat(caught(Forbidden.class, () -> decide(client.broker(), id, released)).code())
                .isEqualTo("same-person");

        decide(Corridor.MANAGER, id, released);
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
    }

    @Test
    void staysUnderCheckUntilEachItemIsDecided() {
        Corridor.Client client = corridor.client("50000000");
        String id = underInspection(client);

        decide(
                Corridor.MANAGER,
                id,
                new DecisionRequest(ItemDecision.RELEASED, null, null, List.of(1), null));
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
        assertThat(corridor.money(client.party().id()).spent()).isEqualByComparingTo("433960.00");

        decide(
                Corridor.MANAGER,
                id,
                new DecisionRequest(ItemDecision.REFUSED, null, null, List.of(2), "no permit"));
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(corridor.money(client.party().id()).earmarked()).isEqualByComparingTo("0");
    }

    /** A filing of two lots that waits for the inspection of the red lane. */
    private String underInspection(Corridor.Client client) {
        corridor.office(org.caravanserai.customs.office.Lane.RED, false);
        LotId first = corridor.receiveModules(client);
        LotId second = corridor.receiveModules(client);
        String id =
                corridor.draft(
                        client, "4000", modules(first, "1", "4800"), modules(second, "1", "4800"));
        corridor.file(client, id);
        corridor.answer();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
        return id;
    }

    private void decide(
            org.caravanserai.kernel.actor.Actor who, String id, DecisionRequest decision) {
        corridor.house.as(
                who,
                () -> {
                    corridor.house.get(Decisions.class).enter(id, decision);
                    return null;
                });
    }
}
