package org.caravanserai.inventory.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.picking.GatePasses;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods that left the gate come back by two people; before that by one. */
class GateReturnsTest {

    private static final Actor ANNA = person("anna", Role.CLERK);
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

    private Object left() {
        returns().left(pass.number());
        return null;
    }

    private Object ask(String why) {
        returns().ask(pass.number(), why);
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
