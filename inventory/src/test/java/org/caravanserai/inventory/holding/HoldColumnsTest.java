package org.caravanserai.inventory.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.ListOracle;
import org.junit.jupiter.api.Test;

/** The list of holds sorted, sifted and narrowed to what the reader may see by the database. */
class HoldColumnsTest {

    @Test
    void answersToEveryColumn() {
        try (Khorgos khorgos = new Khorgos()) {
            HoldDesk desk = laid(khorgos);
            desk.lift(desk.list("wet", false).get(0).id(), "dry again");

            ListOracle<HoldDesk.Row> oracle =
                    new ListOracle<HoldDesk.Row>()
                            .column("which", row -> row.hold().on().id())
                            .column("by", row -> row.hold().code())
                            .column("reason", row -> row.hold().reason())
                            .column("placed", row -> row.hold().placedAt())
                            .column("lifted-by", row -> row.hold().liftedBy());
            assertThat(HoldDesk.columns()).containsExactlyElementsOf(oracle.columns());
            oracle.agrees(
                    desk.list(null, true),
                    (sieve, from, most) -> desk.list(null, true, sieve, from, most),
                    sieve -> desk.count(null, true, sieve));
        }
    }

    @Test
    void showsWhatLiesOnGoodsAndPlacesOfTheReaderAlone() {
        try (Khorgos khorgos = new Khorgos()) {
            HoldDesk desk = laid(khorgos);

            assertThat(desk.count(null, false, Sieve.NONE)).isEqualTo(4);
            assertThat(kinds(khorgos, desk, "Almaty Solar LLP")).hasSize(4);
            assertThat(kinds(khorgos, desk, "Somebody Else LLP"))
                    .containsExactly(HoldSubject.Kind.BIN);
            assertThat(khorgos.house.as(Khorgos.clerk(Khorgos.AKTAU), () -> desk.list(null, false)))
                    .extracting(row -> row.hold().on().kind())
                    .containsExactly(HoldSubject.Kind.OWNER);
            assertThat(
                            khorgos.house.as(
                                    Khorgos.clerk(Khorgos.GATEWAY),
                                    () -> desk.count(null, false, Sieve.NONE)))
                    .isEqualTo(4);
        }
    }

    private static List<HoldSubject.Kind> kinds(Khorgos khorgos, HoldDesk desk, String client) {
        return khorgos.house.as(Khorgos.broker(client), () -> desk.list(null, false)).stream()
                .map(row -> row.hold().on().kind())
                .toList();
    }

    private static HoldDesk laid(Khorgos khorgos) {
        LotId lot = khorgos.pallets();
        HoldDesk desk = khorgos.house.get(HoldDesk.class);
        hold(desk, HoldSubject.Kind.LOT, lot.value(), "seal was torn");
        hold(desk, HoldSubject.Kind.CONTAINER, "CSQU3054383", "X-ray is wanted");
        hold(desk, HoldSubject.Kind.BIN, "A-01", "floor is wet");
        hold(desk, HoldSubject.Kind.OWNER, "Almaty Solar LLP", "does not pay");
        return desk;
    }

    private static void hold(HoldDesk desk, HoldSubject.Kind kind, String id, String why) {
        desk.hold(new HoldOrder(kind, id, Khorgos.GATEWAY, HoldCode.CUSTOMS, why, null));
    }
}
