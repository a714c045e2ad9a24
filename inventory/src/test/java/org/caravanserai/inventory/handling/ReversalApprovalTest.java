package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.gate.GateReturns;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
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
    void whoeverAsksForItFindsAManagerWhoDecides() {
        try (Khorgos khorgos = new Khorgos()) {
            List<LotId> lots = Stream.generate(khorgos::pallets).limit(3).toList();
            lots.forEach(lot -> khorgos.clear(lot, PALLETS));
            Actor clerk = Khorgos.clerk(Khorgos.GATEWAY);
            String dear = khorgos.house.as(manager("ainur"), () -> dispatch(khorgos, lots));
            ReversalDesk desk = khorgos.house.get(ReversalDesk.class);

            ReversalDesk.Outcome outcome =
                    khorgos.house.as(clerk, () -> desk.reverse(dear, "lorry broke down"));

            assertThat(outcome.posting()).isNull();
            String number = outcome.request().number();
            assertThat(outcome.request().value().amount()).isEqualByComparingTo("288000");
            assertThatThrownBy(() -> khorgos.house.as(clerk, () -> desk.reverse(dear, "again")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("reversal-asked")
                    .hasMessageContaining(number);
            assertThatThrownBy(() -> khorgos.house.as(clerk, () -> desk.approve(number)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> khorgos.house.as(manager("ainur"), () -> desk.approve(number)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("reversal-needs-manager");
            assertThat(khorgos.house.as(Khorgos.clerk(Khorgos.AKTAU), desk::waiting)).isEmpty();
            assertThat(khorgos.house.as(manager("dana"), desk::waiting)).hasSize(1);

            ReversalAsked done =
                    khorgos.house.as(manager("dana"), () -> desk.approve(number)).request();

            assertThat(done.state()).isEqualTo(ReversalState.APPROVED);
            assertThat(done.decidedBy()).isEqualTo("dana");
            assertThat(khorgos.stock(lots.get(2))).hasSize(1);
            assertThat(khorgos.house.as(manager("dana"), desk::waiting)).isEmpty();
        }
    }

    @Test
    void whatWaitsToBeUndoneStaysAtTheGate() {
        try (Khorgos khorgos = new Khorgos()) {
            List<LotId> lots = Stream.generate(khorgos::pallets).limit(3).toList();
            lots.forEach(lot -> khorgos.clear(lot, PALLETS));
            String dear = khorgos.house.as(manager("ainur"), () -> dispatch(khorgos, lots));
            ReversalDesk desk = khorgos.house.get(ReversalDesk.class);
            GateReturns gate = khorgos.house.get(GateReturns.class);
            Actor clerk = Khorgos.clerk(Khorgos.GATEWAY);
            ReversalAsked asked =
                    khorgos.house.as(clerk, () -> desk.reverse(dear, "wrong lorry")).request();
            String pass = asked.reference();

            assertThatThrownBy(() -> leaves(khorgos, gate, pass))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("gate-reversal-waits")
                    .hasMessageContaining(asked.number());
            assertThat(gate.of(pass).undoing().number()).isEqualTo(asked.number());
            assertThatThrownBy(
                            () ->
                                    khorgos.house.as(
                                            other(), () -> desk.reject(asked.number(), "no")))
                    .isInstanceOf(Forbidden.class);

            khorgos.house.as(clerk, () -> desk.reject(asked.number(), "it is the right one"));
            leaves(khorgos, gate, pass);

            assertThat(gate.of(pass).leftAt()).isNotNull();
            assertThat(gate.of(pass).undoing()).isNull();
        }
    }

    private static Void leaves(Khorgos khorgos, GateReturns gate, String pass) {
        return khorgos.house.as(
                Khorgos.clerk(Khorgos.GATEWAY),
                () -> {
                    gate.left(pass, null);
                    return null;
                });
    }

    private static Actor other() {
        return new Actor(
                "berik", "Berik", EnumSet.of(Role.CLERK), Set.of(), Set.of(), Locale.ENGLISH);
    }

    @Test
    void aManagerMayLetThePostingStand() {
        try (Khorgos khorgos = new Khorgos()) {
            List<LotId> lots = Stream.generate(khorgos::pallets).limit(3).toList();
            lots.forEach(lot -> khorgos.clear(lot, PALLETS));
            String dear = khorgos.house.as(manager("ainur"), () -> dispatch(khorgos, lots));
            ReversalDesk desk = khorgos.house.get(ReversalDesk.class);
            Actor clerk = Khorgos.clerk(Khorgos.GATEWAY);
            String number =
                    khorgos.house
                            .as(clerk, () -> desk.reverse(dear, "wrong lorry"))
                            .request()
                            .number();

            khorgos.house.as(manager("dana"), () -> desk.reject(number, "it was the right one"));

            assertThat(khorgos.stock(lots.get(2))).isEmpty();
            assertThatThrownBy(() -> khorgos.house.as(manager("dana"), () -> desk.approve(number)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("reversal-decided");
            assertThat(khorgos.house.as(clerk, () -> desk.reverse(dear, "look again")).request())
                    .isNotNull();
        }
    }

    @Test
    void aManagerWhoTakesItBackHasDecidedTheRequest() {
        try (Khorgos khorgos = new Khorgos()) {
            List<LotId> lots = Stream.generate(khorgos::pallets).limit(3).toList();
            lots.forEach(lot -> khorgos.clear(lot, PALLETS));
            String dear = khorgos.house.as(manager("ainur"), () -> dispatch(khorgos, lots));
            ReversalDesk desk = khorgos.house.get(ReversalDesk.class);
            Actor clerk = Khorgos.clerk(Khorgos.GATEWAY);
            String number =
                    khorgos.house.as(clerk, () -> desk.reverse(dear, "wrong")).request().number();

            khorgos.house.as(manager("dana"), () -> desk.reverse(dear, "saw it myself"));

            assertThat(khorgos.house.as(clerk, desk::waiting)).isEmpty();
            ReversalAsked asked = khorgos.house.as(clerk, () -> desk.get(number));
            assertThat(asked.state()).isEqualTo(ReversalState.APPROVED);
            assertThat(asked.decidedBy()).isEqualTo("dana");
        }
    }

    @Test
    void theTimeThatWasGivenWaitsWithTheRequest() {
        try (Khorgos khorgos = new Khorgos()) {
            List<LotId> lots = Stream.generate(khorgos::pallets).limit(3).toList();
            lots.forEach(lot -> khorgos.clear(lot, PALLETS));
            String dear = khorgos.house.as(manager("ainur"), () -> dispatch(khorgos, lots));
            Instant given = khorgos.house.get(LotCourse.class).of(lots.get(0)).get(0).effectiveAt();
            ReversalDesk desk = khorgos.house.get(ReversalDesk.class);
            Actor clerk = Khorgos.clerk(Khorgos.GATEWAY);
            assertThatThrownBy(
                            () ->
                                    khorgos.house.as(
                                            clerk,
                                            () -> desk.reverse(dear, "no", given.minusSeconds(1))))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("reversal-before-posting");

            String number =
                    khorgos.house
                            .as(clerk, () -> desk.reverse(dear, "never left", given))
                            .request()
                            .number();
            khorgos.house.as(manager("dana"), () -> desk.approve(number));

            assertThat(khorgos.stock(StockFilter.ALL.lot(lots.get(0)).at(given, null))).hasSize(1);
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
