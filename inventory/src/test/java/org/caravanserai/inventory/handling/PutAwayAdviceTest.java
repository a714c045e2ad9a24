package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.BinAdvice.Excluded;
import org.caravanserai.inventory.handling.BinAdvice.Suggestion;
import org.caravanserai.inventory.warehouse.BinAddress;
import org.caravanserai.inventory.warehouse.BinDefinition;
import org.caravanserai.inventory.warehouse.BinLimits;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PutAwayAdviceTest {

    private static final PartyId SOLAR = PartyId.ofName("Almaty Solar LLP");
    private static final PartyId OTHER = PartyId.ofName("Somebody Else");

    static Khorgos khorgos;
    static LotId lot;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
        khorgos.house
                .get(Warehouse.class)
                .defineBins(
                        Khorgos.GATEWAY,
                        List.of(
                                bin("K-01", StorageNeed.GENERAL, limits(null, null, null, SOLAR)),
                                bin("K-02", StorageNeed.GENERAL, limits(null, null, null, OTHER)),
                                bin("P-01", StorageNeed.GENERAL, limits("10", null, null, null)),
                                bin("C-01", StorageNeed.COLD, limits(null, "2", "6", null)),
                                bin("C-02", StorageNeed.COLD, limits(null, "-25", "-18", null))));
        lot = khorgos.pallets();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static BinLimits limits(String packages, String min, String max, PartyId owner) {
        return new BinLimits(number(packages), number(min), number(max), null, owner);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static BinDefinition bin(String code, StorageNeed need, BinLimits limits) {
        return new BinDefinition(
                code,
                code.substring(0, 1),
                PlaceKind.RACK,
                EnumSet.of(need),
                BigDecimal.valueOf(100_000),
                true,
                new BinAddress(code.substring(2), null, null, null),
                limits);
    }

    private static BinAdvice advice() {
        return khorgos.house.get(PutAwayAdvice.class).of(lot, null, null, 10);
    }

    @Test
    void theBestBinIsFirstAndSaysWhy() {
        Suggestion first = advice().suggestions().get(0);
        assertThat(first.location()).isEqualTo("K-01");
        assertThat(first.why().code()).isEqualTo("bin-why-kept");
        assertThat(advice().suggestions())
                .extracting(Suggestion::location)
                .contains("A-02")
                .doesNotContain("A-01", "K-02", "P-01", "SMALL", "OPEN", "COLD");
    }

    @Test
    void everyRuleThatExcludedBinsIsNamed() {
        assertThat(advice().excluded())
                .extracting(Excluded::rule)
                .contains(
                        "bin-not-suitable",
                        "bin-not-bonded",
                        "bin-other-owner",
                        "bin-room-kg",
                        "bin-room-packages");
    }

    @Test
    void whatIsNotSuggestedIsRefusedNamingTheRule() {
        refused("K-02", "bin-other-owner");
        refused("P-01", "bin-no-room");
        refused("C-01", "bin-not-suitable");
    }

    private static void refused(String to, String code) {
        assertThatThrownBy(
                        () ->
                                khorgos.house
                                        .get(Movements.class)
                                        .move(new MoveOrder(lot, "A-01", to, null, null, null)))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    @Test
    void frozenGoodsLieOnlyWhereItFreezes() {
        Stored frozen =
                new Stored(
                        Keeping.of(CommodityCode.parse("0202300000")),
                        OTHER,
                        StockStatus.TEMPORARY_STORAGE);
        BinAdvice where =
                khorgos.house
                        .get(PutAwayAdvice.class)
                        .of(Khorgos.GATEWAY, frozen, Measures.of("5", "100", "110"), 10);
        assertThat(where.suggestions())
                .extracting(Suggestion::location)
                .contains("C-02")
                .doesNotContain("C-01");
        assertThat(where.excluded()).extracting(Excluded::rule).contains("bin-wrong-temperature");
    }
}
