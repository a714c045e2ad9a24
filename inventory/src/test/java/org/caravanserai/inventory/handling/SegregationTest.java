package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.receiving.CountSheet;
import org.caravanserai.inventory.warehouse.BinDefinition;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Petrol and gas do not lie in one zone; gas and matches not in one bin. */
class SegregationTest {

    private static final Measures DRUMS = Measures.of("4", "400", "420");
    private static final String GAS = "2711130000";
    private static final String PETROL = "2710124500";
    private static final String MATCHES = "3605000000";

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
        khorgos.house
                .get(Warehouse.class)
                .defineBins(
                        Khorgos.GATEWAY,
                        List.of(bin("D-01"), bin("D-02"), bin("E-01"), bin("E-02")));
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static BinDefinition bin(String code) {
        return new BinDefinition(
                code,
                code.substring(0, 1),
                PlaceKind.RACK,
                EnumSet.of(StorageNeed.DANGEROUS),
                new BigDecimal("10000"),
                true);
    }

    private static LotId receive(String commodity, String location) {
        CountSheet.Line line =
                new CountSheet.Line(
                        0, MeasuresAsked.of(DRUMS), location, "", commodity, "Dangerous goods");
        return khorgos.post(khorgos.announced(), null, false, line).lots().get(0).lot();
    }

    @Test
    void whatMustNotLieTogetherIsRefusedNamingBoth() {
        LotId gas = receive(GAS, "D-01");
        assertThatThrownBy(() -> receive(PETROL, "D-02"))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        no -> {
                            assertThat(no.code()).isEqualTo("bin-segregation");
                            assertThat(no.args()).contains("D-02", "3", gas.value(), "2.1");
                        });
        receive(PETROL, "E-01");
        assertThatThrownBy(() -> receive(MATCHES, "D-01")).isInstanceOf(Refusal.class);
        LotId matches = receive(MATCHES, "D-02");

        BinAdvice advice = khorgos.house.get(PutAwayAdvice.class).of(gas, "D-01", null, 5);
        assertThat(advice.suggestions()).isEmpty();
        assertThat(advice.excluded())
                .extracting(BinAdvice.Excluded::rule)
                .contains("bin-segregation");
        assertThatThrownBy(
                        () ->
                                khorgos.house
                                        .get(Movements.class)
                                        .move(
                                                new MoveOrder(
                                                        matches, "D-02", "D-01", null, null, null)))
                .isInstanceOf(Refusal.class);
    }
}
