package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.Test;

/** Goods of great value are taken back by a second person, whoever handed them out. */
class ReversalApprovalTest {

    @Test
    void aboveAValueAManagerTakesBackWhatAnotherHandedOut() {
        try (Khorgos khorgos = new Khorgos()) {
            List<LotId> lots = Stream.generate(khorgos::pallets).limit(3).toList();
            lots.forEach(lot -> khorgos.clear(lot, PALLETS));
            String dear = khorgos.house.as(manager("ainur"), () -> dispatch(khorgos, lots));

            assertThatThrownBy(() -> reverse(khorgos, Khorgos.clerk(Khorgos.GATEWAY), dear))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("reversal-needs-manager")
                    .hasMessageContaining("288000")
                    .hasMessageContaining("ainur");
            assertThatThrownBy(() -> reverse(khorgos, manager("ainur"), dear))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("reversal-needs-manager");

            reverse(khorgos, manager("dana"), dear);

            assertThat(khorgos.stock(lots.get(2))).hasSize(1);
        }
    }

    @Test
    void belowItAClerkDoes() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            khorgos.clear(lot, PALLETS);
            Actor clerk = Khorgos.clerk(Khorgos.GATEWAY);
            String cheap = khorgos.house.as(clerk, () -> dispatch(khorgos, List.of(lot)));

            reverse(khorgos, clerk, cheap);

            assertThat(khorgos.stock(lot)).hasSize(1);
        }
    }

    private static String dispatch(Khorgos khorgos, List<LotId> lots) {
        return khorgos.house
                .get(Dispatching.class)
                .dispatch(
                        new DispatchOrder(
                                Khorgos.GATEWAY,
                                lots.stream()
                                        .map(lot -> new DispatchOrder.Line(lot, "A-01", null))
                                        .toList(),
                                "Almaty Solar LLP",
                                "077 KZA 05",
                                null))
                .posting();
    }

    private static void reverse(Khorgos khorgos, Actor actor, String posting) {
        Reversals reversals = khorgos.house.get(Reversals.class);
        khorgos.house.as(actor, () -> reversals.reverse(posting, "lorry broke down"));
    }

    private static Actor manager(String user) {
        return new Actor(user, user, EnumSet.of(Role.MANAGER), Set.of(), Set.of(), Locale.ENGLISH);
    }
}
