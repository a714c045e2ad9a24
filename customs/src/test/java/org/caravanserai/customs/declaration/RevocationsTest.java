package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.event.ReleaseRevoked;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.Test;

class RevocationsTest {

    @Test
    void theOfficeTakesAReleaseBackAndAnotherThanTheFilerEntersIt() {
        new HouseClock().at(OnThatDay.NOW, RevocationsTest::revoke);
    }

    private static void revoke() {
        try (Corridor corridor = new Corridor()) {
            Corridor.Client client = corridor.client("50000000");
            LotId lot = corridor.receiveModules(client);
            Revocations revocations = corridor.house.get(Revocations.class);
            String draft = corridor.draft(client, "4000", Corridor.modules(lot, "1", "4800"));
            assertThatThrownBy(() -> revocations.revoke(draft, "wrong origin"))
                    .isInstanceOf(Refusal.class);
            String id = corridor.release(client, "4000", Corridor.modules(lot, "5", "24000"));
            assertThatThrownBy(
                            () ->
                                    corridor.house.as(
                                            client.broker(),
                                            () -> {
                                                revocations.revoke(id, "wrong origin");
                                                return null;
                                            }))
                    .isInstanceOf(Forbidden.class);

            corridor.house.as(
                    Corridor.MANAGER,
                    () -> {
                        revocations.revoke(id, "wrong origin");
                        return null;
                    });

            assertThat(corridor.house.get(FactRecorder.class).all(ReleaseRevoked.class))
                    .singleElement()
                    .satisfies(told -> assertThat(told.goods().get(0).lot()).isEqualTo(lot));
        }
    }

    @Test
    void aReleaseIsTakenBackAfterTheGoodsHaveLeftAndOnlyOnce() {
        new HouseClock().at(OnThatDay.NOW, RevocationsTest::revokeWhatLeft);
    }

    private static void revokeWhatLeft() {
        try (Corridor corridor = new Corridor()) {
            Corridor.Client client = corridor.client("50000000");
            LotId lot = corridor.receiveModules(client);
            Revocations revocations = corridor.house.get(Revocations.class);
            String id = corridor.release(client, "4000", Corridor.modules(lot, "20", "96000"));
            DispatchedGoods all =
                    new DispatchedGoods(
                            lot,
                            "A-01-01-1",
                            StockStatus.RELEASED,
                            Corridor.modules("20"),
                            Corridor.BOX);
            corridor.house.tell(
                    new GoodsDispatched(
                            "GP-1",
                            Corridor.KHORGOS,
                            client.party(),
                            "777 ABC 02",
                            List.of(all),
                            OnThatDay.NOW));

            revocations.revoke(id, "wrong origin");

            assertThat(corridor.find(id).revokedAt()).isEqualTo(OnThatDay.NOW);
            assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
            assertThat(corridor.money(client.party().id()).spent())
                    .as("what was paid stays paid until the office decides anew")
                    .isEqualByComparingTo(corridor.find(id).payable());
            assertThat(corridor.house.get(FactRecorder.class).all(ReleaseRevoked.class))
                    .singleElement()
                    .satisfies(told -> assertThat(told.goods().get(0).lot()).isEqualTo(lot));
            assertThatThrownBy(() -> revocations.revoke(id, "again"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.code()).isEqualTo("release-revoked"));
        }
    }
}
