package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.office.InspectionEntry;
import org.caravanserai.customs.office.Inspections;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.event.DeclarationCorrected;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** VAT of 16 % on modules without duty: a dollar of value is 83.20 tenge. */
@ExtendWith(OnThatDay.class)
class CorrectionsTest {

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
    void green() {
        corridor.office(Lane.GREEN, false);
    }

    @Test
    void beforeReleaseTheDeclarantCorrectsAndMoreIsEarmarked() {
        Corridor.Client client = corridor.client("50000000");
        String id = underCheck(client, "4000");
        var before = corridor.money(client.party().id());

        int version = correct(client, id, value("4900"), null);

        assertThat(version).isEqualTo(2);
        var after = corridor.money(client.party().id());
        assertThat(after.earmarked().subtract(before.earmarked())).isEqualByComparingTo("8320");
        VersionView seen = versions(id).get(0);
        assertThat(seen.changeCode()).isEqualTo("1/03/0/0/0/1/1/0");
        assertThat(seen.changes()).containsExactly(new BoxChange(1, "42", "4800.00", "4900.00"));
        assertThat(seen.payableDifference()).isEqualByComparingTo("8320");
        decide(id);
        assertThat(corridor.money(client.party().id()).earmarked()).isZero();
    }

    @Test
    void measuresFollowTheGoodsThatAreThere() {
        Corridor.Client client = corridor.client("50000000");
        String id = underCheck(client, "4000");

        Refusal tooMuch = caught(Refusal.class, () -> correct(client, id, measures("21"), null));
        assertThat(tooMuch.code()).isEqualTo("account-short");

        correct(client, id, measures("2"), null);
        var told = corridor.house.get(FactRecorder.class).all(DeclarationCorrected.class);
        DeclarationCorrected last = told.get(told.size() - 1);
        assertThat(last.before().get(0).measures().packages()).isEqualByComparingTo("1");
        assertThat(last.after().get(0).measures().packages()).isEqualByComparingTo("2");
        assertThat(versions(id).get(0).changeCode()).startsWith("1/03/1/0/0/0/");
    }

    @Test
    void afterReleaseTheDutyDifferenceIsPaidOrGivenBack() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.release(client, "4000", modules(lot, "1", "4800"));
        var released = corridor.money(client.party().id());

        correct(Corridor.MANAGER, id, value("4900"), "KDT-1");
        assertThat(spent(client).subtract(released.spent())).isEqualByComparingTo("8320");

        correct(Corridor.MANAGER, id, value("4700"), "KDT-2");
        assertThat(released.spent().subtract(spent(client))).isEqualByComparingTo("8320");
        var states = duties(id);
        assertThat(states.get(DutyState.FREED)).isEqualByComparingTo("16640");
        assertThat(states.get(DutyState.DUE)).isZero();
        assertThat(versions(id)).hasSize(2);
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
    }

    @Test
    void whatIsSuspendedFollowsTheGoodsUnderBondAndTheGuarantee() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String placed = corridor.release(client, "7000", modules(lot, "20", "96000"));
        corridor.release(client, "4070", modules(lot, "5", "24000"));
        var before = corridor.guarantee("G-1").used();

        correct(Corridor.MANAGER, placed, value("100000"), "KDT-3");

        var more = corridor.guarantee("G-1").used().subtract(before);
        assertThat(more).as("three quarters are left").isEqualByComparingTo("249600");
        correct(Corridor.MANAGER, placed, value("96000"), "KDT-4");
        assertThat(corridor.guarantee("G-1").used()).isEqualByComparingTo(before);
    }

    @Test
    void refusesWhatCannotBe() {
        Corridor.Client client = corridor.client("1000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.release(client, "4000", modules(lot, "1", "4800"));

        assertThat(caught(Forbidden.class, () -> correct(client, id, value("4900"), "K-1")).code())
                .isEqualTo("same-person");
        assertThat(
                        caught(
                                        Refusal.class,
                                        () -> correct(Corridor.MANAGER, id, measures("2"), "K-2"))
                                .code())
                .isEqualTo("correction-measures-released");
        assertThat(
                        caught(
                                        Refusal.class,
                                        () -> correct(Corridor.MANAGER, id, value("96000"), "K-3"))
                                .code())
                .isEqualTo("money-short");
        caught(InvalidInput.class, () -> correct(Corridor.MANAGER, id, value("4800"), "K-4"));
        caught(InvalidInput.class, () -> correct(Corridor.MANAGER, id, value("4900"), null));
        assertThat(versions(id)).as("nothing is kept of what was refused").isEmpty();
        String draft = corridor.draft(client, "4000", modules(lot, "1", "4800"));
        assertThat(caught(Refusal.class, () -> correct(client, draft, value("4900"), null)).code())
                .isEqualTo("declaration-status");
    }

    @Test
    void theHeadIsCorrectedBoxByBox() {
        Corridor.Client client = corridor.client("50000000");
        String id = underCheck(client, "4000");

        int version = head(client.broker(), id, Map.of("20", "CIP", "20.place", "Almaty"), null);

        assertThat(version).isEqualTo(2);
        VersionView seen = versions(id).get(0);
        assertThat(seen.changeCode()).isEqualTo("1/03/0/0/0/0/0/1");
        assertThat(seen.changes())
                .containsExactly(
                        new BoxChange(0, "20", "", "CIP"),
                        new BoxChange(0, "20.place", "", "Almaty"));
        assertThat(corridor.find(id).texts()).containsEntry("20.place", "Almaty");
        assertThat(
                        caught(
                                        InvalidInput.class,
                                        () -> head(client.broker(), id, Map.of("37", "7000"), null))
                                .problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("boxes.37", "correction-box-fixed"));
        caught(
                InvalidInput.class,
                () -> head(client.broker(), id, Map.of("20.place", "Almaty"), null));
    }

    @Test
    void afterReleaseTheHeadIsADecisionOfTheOffice() {
        Corridor.Client client = corridor.client("50000000");
        String id = underCheck(client, "4000");
        decide(id);

        Map<String, String> place = Map.of("20.place", "Aktau");
        caught(Forbidden.class, () -> head(client.broker(), id, place, "K-7"));
        head(Corridor.MANAGER, id, place, "K-7");

        assertThat(versions(id).get(0).changeCode()).startsWith("2/03");
    }

    @Test
    void theTrainingOfficeSaysWhyItDoesNotAgree() {
        Corridor.Client client = corridor.client("50000000");
        String id = underCheck(client, "4000");
        assertThat(caught(Refusal.class, () -> withdraw(client, id)).code())
                .isEqualTo("withdrawal-inspection-ordered");

        inspect(id, "A-17");

        assertThat(caught(Refusal.class, () -> correct(client, id, value("4900"), null)).code())
                .isEqualTo("correction-inspected");
        assertThat(caught(Refusal.class, () -> withdraw(client, id)).code())
                .isEqualTo("withdrawal-difference-found");
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
    }

    @Test
    void afterThreeYearsNothingIsCorrected() {
        Corridor.Client client = corridor.client("50000000");
        String id = underCheck(client, "4000");
        decide(id);

        new HouseClock()
                .at(
                        OnThatDay.NOW.plus(Duration.ofDays(1096)),
                        () ->
                                assertThat(
                                                caught(
                                                                Refusal.class,
                                                                () ->
                                                                        correct(
                                                                                Corridor.MANAGER,
                                                                                id,
                                                                                value("4900"),
                                                                                "K-9"))
                                                        .code())
                                        .isEqualTo("correction-too-late"));
    }

    private static int head(Actor who, String id, Map<String, String> head, String document) {
        return corridor.house.as(
                who,
                () ->
                        corridor.house
                                .get(Corrections.class)
                                .correct(
                                        id,
                                        new CorrectionRequest(
                                                "03", "wrong box", document, List.of(), head)));
    }

    private static void withdraw(Corridor.Client client, String id) {
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(Drafting.class).withdraw(id, "another buyer");
                    return null;
                });
    }

    private static void inspect(String id, String number) {
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    corridor.house
                            .get(Inspections.class)
                            .enter(
                                    id,
                                    new InspectionEntry(
                                            InspectionEntry.Kind.SEARCH,
                                            number,
                                            OnThatDay.NOW,
                                            OnThatDay.NOW,
                                            "Gate 2",
                                            null,
                                            InspectionEntry.Scope.ALL,
                                            true,
                                            null,
                                            false,
                                            "other goods"));
                    return null;
                });
    }

    private String underCheck(Corridor.Client client, String procedure) {
        corridor.office(Lane.RED, false);
        String id =
                corridor.draft(
                        client, procedure, modules(corridor.receiveModules(client), "1", "4800"));
        corridor.file(client, id);
        corridor.answer();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
        return id;
    }

    private static void decide(String id) {
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    corridor.house
                            .get(Decisions.class)
                            .enter(
                                    id,
                                    new DecisionRequest(
                                            ItemDecision.RELEASED, null, null, null, null));
                    return null;
                });
    }

    private static CorrectedItem value(String dollars) {
        return new CorrectedItem(1, null, null, null, null, Money.of(dollars, "USD"), null, null);
    }

    private static CorrectedItem measures(String packages) {
        BigDecimal count = new BigDecimal(packages);
        Measures one = modules("1");
        Measures measures =
                Measures.of(
                        packages,
                        one.netKg().multiply(count).toPlainString(),
                        one.grossKg().multiply(count).toPlainString(),
                        one.supplementary().quantity().multiply(count).toPlainString(),
                        "PCE");
        return new CorrectedItem(1, null, null, null, measures, null, null, null);
    }

    private static int correct(
            Corridor.Client client, String id, CorrectedItem item, String document) {
        return correct(client.broker(), id, item, document);
    }

    private static int correct(Actor who, String id, CorrectedItem item, String document) {
        return corridor.house.as(
                who,
                () ->
                        corridor.house
                                .get(Corrections.class)
                                .correct(
                                        id,
                                        new CorrectionRequest(
                                                "03", "wrong value", document, List.of(item))));
    }

    private static List<VersionView> versions(String id) {
        return corridor.house.get(Versions.class).of(id);
    }

    private static BigDecimal spent(Corridor.Client client) {
        return corridor.money(client.party().id()).spent();
    }

    private static Map<DutyState, BigDecimal> duties(String id) {
        return corridor.house.inTransaction(
                () -> corridor.house.get(DutyLedger.class).of(DeclarationId.parse(id), 1));
    }
}
