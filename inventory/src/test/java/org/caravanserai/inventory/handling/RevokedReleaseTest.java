package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.event.ReleaseRevoked;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.junit.jupiter.api.Test;

class RevokedReleaseTest {

    @Test
    void whatIsStillHereIsHeldUntilAManagerLiftsIt() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            khorgos.clear(lot, PALLETS);
            khorgos.house.tell(
                    new ReleaseRevoked(
                            "D-9",
                            Khorgos.number("D-9"),
                            null,
                            List.of(
                                    new DeclaredGoods(
                                            1, lot, PALLETS, ContainerNumber.parse("CSQU3054383"))),
                            "wrong origin",
                            Khorgos.ago(Duration.ZERO)));

            assertThat(khorgos.stock(lot)).allSatisfy(row -> assertThat(row.held()).isTrue());
            HoldDesk desk = khorgos.house.get(HoldDesk.class);
            long hold = desk.list("REVOKED", false).get(0).id();
            assertThatThrownBy(() -> khorgos.house.as(person(Role.CLERK), () -> lift(desk, hold)))
                    .isInstanceOf(Forbidden.class);
            khorgos.house.as(person(Role.MANAGER), () -> lift(desk, hold));
            assertThat(khorgos.stock(lot)).allSatisfy(row -> assertThat(row.held()).isFalse());
        }
    }

    private static Object lift(HoldDesk desk, long hold) {
        desk.lift(hold, "decided anew");
        return null;
    }

    private static Actor person(Role role) {
        return new Actor("anna", "anna", EnumSet.of(role), Set.of(), Set.of(), Locale.ENGLISH);
    }
}
