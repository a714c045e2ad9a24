package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.kernel.event.DeclarationCorrected;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
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
    static CorrectionDesk desk;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
        desk = new CorrectionDesk(corridor);
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
        String id = desk.underCheck(client, "4000");
        var before = corridor.money(client.party().id());

        int version = desk.correct(client, id, desk.value("4900"), null);

        assertThat(version).isEqualTo(2);
        var after = corridor.money(client.party().id());
        assertThat(after.earmarked().subtract(before.earmarked())).isEqualByComparingTo("8320");
        VersionView seen = desk.versions(id).get(0);
        assertThat(seen.changeCode()).isEqualTo("1/03/0/0/0/1/1/0");
        assertThat(seen.changes()).containsExactly(new BoxChange(1, "42", "4800.00", "4900.00"));
        assertThat(seen.payableDifference()).isEqualByComparingTo("8320");
        desk.decide(id);
        assertThat(corridor.money(client.party().id()).earmarked()).isZero();
    }

    @Test
    void measuresFollowTheGoodsThatAreThere() {
        Corridor.Client client = corridor.client("50000000");
        String id = desk.underCheck(client, "4000");

        Refusal tooMuch =
                caught(Refusal.class, () -> desk.correct(client, id, measures("21"), null));
        assertThat(tooMuch.code()).isEqualTo("account-short");

        desk.correct(client, id, measures("2"), null);
        var told = corridor.house.get(FactRecorder.class).all(DeclarationCorrected.class);
        DeclarationCorrected last = told.get(told.size() - 1);
        assertThat(last.before().get(0).measures().packages()).isEqualByComparingTo("1");
        assertThat(last.after().get(0).measures().packages()).isEqualByComparingTo("2");
        assertThat(desk.versions(id).get(0).changeCode()).startsWith("1/03/1/0/0/0/");
    }

    @Test
    void afterReleaseTheDutyDifferenceIsPaidOrGivenBack() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.release(client, "4000", modules(lot, "1", "4800"));
        var released = corridor.money(client.party().id());

        desk.correct(Corridor.MANAGER, id, desk.value("4900"), "KDT-1");
        assertThat(spent(client).subtract(released.spent())).isEqualByComparingTo("8320");

        desk.correct(Corridor.MANAGER, id, desk.value("4700"), "KDT-2");
        assertThat(released.spent().subtract(spent(client))).isEqualByComparingTo("8320");
        var states = duties(id);
        assertThat(states.get(DutyState.FREED)).isEqualByComparingTo("16640");
        assertThat(states.get(DutyState.DUE)).isZero();
        assertThat(desk.versions(id)).hasSize(2);
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
    }

    @Test
    void whatIsSuspendedFollowsTheGoodsUnderBondAndTheGuarantee() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String placed = corridor.release(client, "7000", modules(lot, "20", "96000"));
        corridor.release(client, "4070", modules(lot, "5", "24000"));
        var before = corridor.guarantee("G-1").used();

        desk.correct(Corridor.MANAGER, placed, desk.value("100000"), "KDT-3");

        var more = corridor.guarantee("G-1").used().subtract(before);
        assertThat(more).as("three quarters are left").isEqualByComparingTo("249600");
        desk.correct(Corridor.MANAGER, placed, desk.value("96000"), "KDT-4");
        assertThat(corridor.guarantee("G-1").used()).isEqualByComparingTo(before);
    }

    @Test
    void refusesWhatCannotBe() {
        Corridor.Client client = corridor.client("1000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.release(client, "4000", modules(lot, "1", "4800"));

        assertThat(
                        caught(
                                        Forbidden.class,
                                        () -> desk.correct(client, id, desk.value("4900"), "K-1"))
                                .code())
                .isEqualTo("same-person");
        assertThat(
                        caught(
                                        Refusal.class,
                                        () ->
                                                desk.correct(
                                                        Corridor.MANAGER, id, measures("2"), "K-2"))
                                .code())
                .isEqualTo("correction-measures-released");
        assertThat(
                        caught(
                                        Refusal.class,
                                        () ->
                                                desk.correct(
                                                        Corridor.MANAGER,
                                                        id,
                                                        desk.value("96000"),
                                                        "K-3"))
                                .code())
                .isEqualTo("money-short");
        caught(
                InvalidInput.class,
                () -> desk.correct(Corridor.MANAGER, id, desk.value("4800"), "K-4"));
        caught(
                InvalidInput.class,
                () -> desk.correct(Corridor.MANAGER, id, desk.value("4900"), null));
        assertThat(desk.versions(id)).as("nothing is kept of what was refused").isEmpty();
        String draft = corridor.draft(client, "4000", modules(lot, "1", "4800"));
        assertThat(
                        caught(
                                        Refusal.class,
                                        () -> desk.correct(client, draft, desk.value("4900"), null))
                                .code())
                .isEqualTo("declaration-status");
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

    private static BigDecimal spent(Corridor.Client client) {
        return corridor.money(client.party().id()).spent();
    }

    private static Map<DutyState, BigDecimal> duties(String id) {
        return corridor.house.inTransaction(
                () -> corridor.house.get(DutyLedger.class).of(DeclarationId.parse(id), 1));
    }
}
