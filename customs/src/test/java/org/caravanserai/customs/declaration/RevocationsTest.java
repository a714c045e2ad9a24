package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.event.ReleaseRevoked;
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
}
