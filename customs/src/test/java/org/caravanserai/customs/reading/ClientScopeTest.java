package org.caravanserai.customs.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.customs.money.MoneyStatements;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.party.PowerTerms;
import org.caravanserai.customs.party.PowerView;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.supervision.SupervisionFilter;
import org.caravanserai.customs.supervision.SupervisionSearch;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker sees only clients who gave a power of attorney, for as long as it is in force. */
@ExtendWith(OnThatDay.class)
class ClientScopeTest {

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
    void listsReportsAndStatementsObey() {
        Corridor.Client own = corridor.client("50000000");
        Corridor.Client foreign = corridor.client("50000000");
        LotId ownLot = corridor.receiveModules(own);
        LotId foreignLot = corridor.receiveModules(foreign);
        corridor.release(own, "7000", modules(ownLot, "20", "96000"));
        corridor.release(foreign, "7000", modules(foreignLot, "20", "96000"));
        corridor.openGuarantee("G-" + own.broker().user(), own.party(), false, "1000");
        corridor.openGuarantee("G-" + foreign.broker().user(), foreign.party(), false, "1000");

        Actor broker = own.broker();

        assertThat(reported(broker)).contains(ownLot.value()).doesNotContain(foreignLot.value());
        assertThat(lots(broker)).containsExactly(ownLot);
        assertThat(as(broker, () -> get(SupervisionBook.class).account(foreignLot))).isEmpty();
        assertThat(as(broker, () -> get(PersonalAccounts.class).list()))
                .extracting(account -> account.client())
                .containsExactly(own.party().id());
        assertThat(as(broker, () -> get(Guarantees.class).list()))
                .extracting(GuaranteeStatus::id)
                .contains("G-1", "G-" + own.broker().user())
                .doesNotContain("G-" + foreign.broker().user());
        caught(
                NotFound.class,
                () ->
                        as(
                                broker,
                                () ->
                                        get(MoneyStatements.class)
                                                .of(
                                                        foreign.party().id(),
                                                        OnThatDay.NOW,
                                                        OnThatDay.NOW,
                                                        OnThatDay.NOW)));
        caught(
                NotFound.class,
                () ->
                        as(
                                broker,
                                () -> {
                                    get(PersonalAccounts.class)
                                            .topUp(foreign.party().id(), BigDecimal.ONE, "P-1");
                                    return null;
                                }));
    }

    @Test
    void theRightEndsByItselfAndByRevocation() {
        Corridor.Client client = corridor.client(null);
        corridor.receiveModules(client);
        Actor other = Corridor.person("sub-" + client.broker().user(), Role.BROKER);
        PowersOfAttorney powers = get(PowersOfAttorney.class);
        powers.grant(
                new PowerTerms(
                        other.user(),
                        client.party().id(),
                        List.of(),
                        DAY.minusDays(30),
                        DAY,
                        null,
                        "1"));
        assertThat(lots(other)).hasSize(1);

        OnThatDay.later(86_400, () -> assertThat(lots(other)).isEmpty());

        PowerView power = powers.list(client.broker().user(), DAY).get(0);
        powers.revoke(power.id(), DAY, "left us");

        assertThat(lots(client.broker())).isEmpty();
        assertThat(powers.list(client.broker().user(), DAY).get(0).inForce()).isFalse();
        assertThat(caught(Refusal.class, () -> powers.revoke(power.id(), DAY, "again")).code())
                .isEqualTo("power-revoked");
    }

    @Test
    void aPowerWithALimitDoesNotReachFurther() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        Actor other = Corridor.person("small-" + client.broker().user(), Role.BROKER);
        get(PowersOfAttorney.class)
                .grant(
                        new PowerTerms(
                                other.user(),
                                client.party().id(),
                                List.of("40", "70"),
                                DAY,
                                null,
                                new BigDecimal("49919999.99"),
                                null));
        Corridor.Client small = new Corridor.Client(client.party(), other);
        String id = corridor.draft(small, "4000", modules(lot, "20", "96000"));

        Refusal refused = caught(Refusal.class, () -> corridor.file(small, id));

        assertThat(refused.problems())
                .extracting(problem -> problem.code())
                .contains("power-of-attorney-limit");
    }

    private static List<String> reported(Actor broker) {
        return as(broker, () -> get(WarehouseReport.class).lines(DAY, DAY, null)).stream()
                .map(line -> line.note())
                .toList();
    }

    private static List<LotId> lots(Actor broker) {
        return as(
                        broker,
                        () ->
                                get(SupervisionSearch.class)
                                        .find(new SupervisionFilter(null, null, null), 0, 100))
                .stream()
                .map(lot -> lot.lot())
                .toList();
    }

    private static <T> T get(Class<T> bean) {
        return corridor.house.get(bean);
    }

    private static <T> T as(Actor broker, Callable<T> work) {
        return corridor.house.as(broker, work);
    }
}
