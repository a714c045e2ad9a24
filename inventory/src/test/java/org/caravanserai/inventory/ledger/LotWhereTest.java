package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.KeepingDesk;
import org.caravanserai.inventory.handling.KeepingOrder;
import org.caravanserai.inventory.handling.KeepingShown;
import org.caravanserai.inventory.warehouse.BinAddress;
import org.caravanserai.inventory.warehouse.BinDefinition;
import org.caravanserai.inventory.warehouse.BinLimits;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a movement reads of a lot and its bins in one question is what stands in the books. */
class LotWhereTest {

    private static final BinDefinition FULL =
            new BinDefinition(
                    "COLD-9",
                    "C",
                    PlaceKind.RACK,
                    EnumSet.of(StorageNeed.COLD, StorageNeed.DANGEROUS),
                    new BigDecimal("1250.5"),
                    true,
                    new BinAddress("01", "02", "3", "4"),
                    new BinLimits(
                            new BigDecimal("12"),
                            new BigDecimal("-4.5"),
                            new BigDecimal("8"),
                            Set.of("3", "4.1"),
                            PartyId.ofName("Tengri Import LLP")));

    private Khorgos khorgos;
    private LotId lot;

    @BeforeEach
    void open() {
        khorgos = new Khorgos();
        lot = khorgos.pallets();
        khorgos.house.get(Warehouse.class).defineBins(Khorgos.GATEWAY, List.of(FULL));
    }

    @AfterEach
    void close() {
        khorgos.close();
    }

    @Test
    void everyColumnIsReadAsTheEntityManagerReadsIt() {
        Lots.Where where = known("A-01", "COLD-9");
        assertThat(where.lot())
                .usingRecursiveComparison()
                .isEqualTo(entity(Lot.class, "l.id = '" + lot.value() + "'"));
        assertThat(where.bins()).containsOnlyKeys("A-01", "COLD-9");
        for (String code : List.of("A-01", "COLD-9")) {
            assertThat(where.bins().get(code))
                    .usingRecursiveComparison()
                    .isEqualTo(entity(Place.class, "l.code = '" + code + "'"));
        }
    }

    @Test
    void theLastWordOnKeepingHolds() {
        KeepingDesk desk = khorgos.house.get(KeepingDesk.class);
        assertThat(known("A-01", "A-02").keeping()).isEqualTo(desk.of(lot).keeping());
        for (String dangerous : List.of("3", "9")) {
            KeepingShown said =
                    desk.correct(
                            lot,
                            new KeepingOrder(dangerous, BigDecimal.ONE, null, "UN 3480", null));
            assertThat(known("A-01", "A-02").keeping())
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(said.keeping());
        }
    }

    @Test
    void binsOfOtherSitesAndLotsOfOthersAreNotThere() {
        assertThat(known("Q-01", null).bins()).isEmpty();
        assertThat(known("A-01", "A-01").bins()).containsOnlyKeys("A-01");
        assertThatThrownBy(
                        () ->
                                khorgos.house.as(
                                        Khorgos.clerk(Khorgos.AKTAU), () -> known("A-01", "A-02")))
                .isInstanceOf(NotFound.class);
    }

    private Lots.Where known(String from, String to) {
        return khorgos.house.inTransaction(
                () -> khorgos.house.get(Lots.class).known(lot, from, to));
    }

    private <T> T entity(Class<T> type, String where) {
        return khorgos.house.inTransaction(
                () ->
                        khorgos.house
                                .get(EntityManager.class)
                                .createQuery(
                                        "from " + type.getSimpleName() + " l where " + where, type)
                                .getSingleResult());
    }
}
