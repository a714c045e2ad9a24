package org.caravanserai.inventory.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.picking.GatePasses;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods that left the gate come back by two people; before that by one. */
class GateReturnsTest {

    private static final Actor ANNA = person("anna", Role.CLERK);
    private static final Actor BOLAT = person("bolat", Role.CLERK);
    private static final Actor DANA = person("dana", Role.MANAGER);

    private Khorgos khorgos;
    private LotId lot;
    private GatePassShown pass;

    @BeforeEach
    void handOut() {
        khorgos = new Khorgos();
        lot = khorgos.pallets();
        khorgos.clear(lot, PALLETS);
        pass =
                khorgos.house
                        .get(Dispatching.class)
                        .dispatch(
                                new DispatchOrder(
                                        Khorgos.GATEWAY,
                                        List.of(new DispatchOrder.Line(lot, "A-01", null)),
                                        "Almaty Solar LLP",
                                        "777 ABC 02",
                                        null));
    }

    @AfterEach
    void close() {
        khorgos.close();
    }

    @Test
    void beforeTheGateTheDispatchIsSimplyUndone() {
        assertThatThrownBy(() -> by(ANNA, () -> ask("too early")))
                .hasMessageContaining("gate-pass-not-left");
        khorgos.house.get(Reversals.class).reverse(pass.posting(), "wrong truck");
        assertThat(khorgos.stock(lot)).isNotEmpty();
        assertThatThrownBy(() -> by(ANNA, this::left)).hasMessageContaining("gate-pass-void");
    }

    @Test
    void afterTheGateAManagerAgreesToTheReturn() {
        by(ANNA, this::left);
        assertThatThrownBy(
                        () ->
                                khorgos.house
                                        .get(Reversals.class)
                                        .reverse(pass.posting(), "wrong truck"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("gate-pass-left");
        by(ANNA, () -> ask("consignee refused them"));
        assertThat(returns().of(pass.number()).askedBy()).isEqualTo("anna");
        assertThatThrownBy(() -> by(ANNA, this::approve)).isInstanceOf(Forbidden.class);
        by(DANA, this::approve);

        assertThat(khorgos.stock(lot).get(0).measures()).isEqualTo(PALLETS);
        assertThat(khorgos.house.get(GatePasses.class).get(pass.number()).undone()).isTrue();
    }

    @Test
    void whatWasNotedOnPaperAtTheGateKeepsItsOwnTimes() {
        Instant given = pass.effectiveAt();
        assertThatThrownBy(() -> by(ANNA, () -> left(given.minusSeconds(1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("gate-before-pass");
        assertThatThrownBy(() -> by(ANNA, () -> left(Instant.now().plusSeconds(600))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("effective-in-the-future");
        by(ANNA, () -> left(given));
        assertThat(returns().of(pass.number()).leftAt()).isEqualTo(given);

        assertThatThrownBy(() -> by(ANNA, () -> ask("refused", given.minusSeconds(1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("gate-back-before-left");
        by(ANNA, () -> ask("consignee refused them", given));
        by(DANA, this::approve);

        assertThat(khorgos.stock(StockFilter.ALL.lot(lot).at(given, null)))
                .singleElement()
                .satisfies(row -> assertThat(row.measures()).isEqualTo(PALLETS));
    }

    @Test
    void whoeverAskedForTheReturnMayThinkBetterOfIt() {
        by(ANNA, this::left);
        by(ANNA, () -> ask("wrong truck"));
        assertThatThrownBy(() -> by(BOLAT, this::reject)).isInstanceOf(Forbidden.class);
        by(ANNA, this::reject);
        assertThat(returns().of(pass.number()).askedBy()).isNull();
    }

    private Object left(Instant at) {
        returns().left(pass.number(), at);
        return null;
    }

    private Object ask(String why, Instant cameBack) {
        returns().ask(pass.number(), why, cameBack);
        return null;
    }

    private Object reject() {
        returns().reject(pass.number());
        return null;
    }

    private Object left() {
        returns().left(pass.number(), null);
        return null;
    }

    private Object ask(String why) {
        returns().ask(pass.number(), why, null);
        return null;
    }

    private Object approve() {
        returns().approve(pass.number());
        return null;
    }

    private GateReturns returns() {
        return khorgos.house.get(GateReturns.class);
    }

    private <T> T by(Actor who, Callable<T> work) {
        return khorgos.house.as(who, work);
    }

    private static Actor person(String user, Role role) {
        return new Actor(user, user, EnumSet.of(role), Set.of(), Set.of(), Locale.ENGLISH);
    }
}
