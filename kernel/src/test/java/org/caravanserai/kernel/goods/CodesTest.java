package org.caravanserai.kernel.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "8541430000,8541 43 000 0,true", "8541 43 000 0,8541 43 000 0,true",
        "854143,8541 43,false", "85414300,8541 43 00,false"
    })
    void readsACommodityCode(String given, String printed, boolean full) {
        CommodityCode code = CommodityCode.parse(given);
        assertThat(code.printed()).isEqualTo(printed);
        assertThat(code.full()).isEqualTo(full);
        assertThat(code.hs6()).isEqualTo("854143");
        assertThat(CommodityCode.parse(code.printed())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8541", "85414300000", "854143000", "85414300OO", "0041430000", "８５４１４３"})
    void refusesOtherCommodityCodes(String given) {
        assertThat(by(() -> CommodityCode.parse(given)).code()).isEqualTo("commodity-code-format");
    }

    @Test
    void readsAProcedure() {
        assertThat(CustomsProcedure.parse("4070")).isEqualTo(new CustomsProcedure("40", "70"));
        assertThat(CustomsProcedure.parse("40 70").code()).isEqualTo("4070");
        assertThat(by(() -> CustomsProcedure.parse("40700")).code()).isEqualTo("procedure-format");
        assertThat(by(() -> new CustomsProcedure("4", "070")).code()).isEqualTo("procedure-format");
    }

    @ParameterizedTest
    @CsvSource({
        "PCE,H87", "h87,H87", "796,H87", "NPR,PR", "PR,PR", "KGM,KGM", "LTR,LTR", "MTR,MTR",
        "MTK,MTK", "MTQ,MTQ", "GRM,GRM", "CTM,CTM", "MIL,MIL", "MWH,MWH", "CMQ,CMQ", "006,MTR"
    })
    void readsAUnitByAnyOfItsNames(String given, String code) {
        assertThat(Unit.parse(given)).isEqualTo(new Unit(code));
        assertThat(Unit.parse(given).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "PALLET", "K G M"})
    void refusesUnknownUnits(String given) {
        assertThat(by(() -> Unit.parse(given)).code()).isEqualTo("unknown-unit");
    }

    @Test
    void nothingIsRequired() {
        assertThat(by(() -> Unit.parse(null)).code()).isEqualTo("required");
        assertThat(by(() -> CommodityCode.parse("")).code()).isEqualTo("required");
        assertThat(by(() -> CustomsProcedure.parse(" ")).code()).isEqualTo("required");
    }

    @Test
    void onlyReleasedGoodsLeave() {
        assertThat(StockStatus.values())
                .filteredOn(StockStatus::mayLeave)
                .containsExactly(StockStatus.RELEASED, StockStatus.RE_EXPORT);
    }
}
