package org.caravanserai.customs.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.payment.DutyFixture.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.DutyRate;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two filed declarations of another country that counts in whole units: VAT 20 %, a global fee of
 * 22 euro at 136.18. What VAT is taken of is 7 less there than the customs value, which nothing
 * explains: it is given here, not computed.
 */
class AsycudaVectorsTest {

    private static final String CAR = "8703231981";
    private static final CustomsProcedure WAREHOUSE = CustomsProcedure.parse("7000");
    private static final CustomsProcedure IMPORT = CustomsProcedure.parse("4000");

    private final DutyFixture day = new DutyFixture().rate(CAR, DutyRate.adValorem("0"));

    @BeforeEach
    void rates() {
        day.exchange.put("EUR", new BigDecimal("136.18"));
        day.vat.put("", new BigDecimal("20"));
    }

    private DutyTables tables() {
        DutyTables read = day.tables();
        return new DutyTables(
                read.day(),
                read.rates(),
                Map.of(),
                List.of(),
                read.vat(),
                new DutyTables.FeeTable(
                        new BigDecimal("136.18"),
                        new BigDecimal("22"),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO),
                false,
                read.exchange());
    }

    /** A1: 15,992 euro and 328.57 of freight into a warehouse; only the fee is paid. */
    @Test
    void warehouseEntrySuspendsTaxesAndPaysTheFee() {
        DutyItem car = item(1, CAR, "1", "15992", "EUR");
        ItemValue value =
                new Costs(Money.of("328.57", "EUR"), null, Costs.By.VALUE)
                        .share(List.of(car), new Conversion(tables()))
                        .get(0);

        Assessment placed =
                DutyEngine.assess(tables(), WAREHOUSE, Levy.SUSPENDED, List.of(worth("2222529")));

        assertThat(whole(value.goods()) + whole(value.freight())).isEqualTo(2_222_536);
        assertThat(whole(value.goods())).isEqualTo(2_177_791);
        assertThat(whole(value.freight())).isEqualTo(44_745);
        assertThat(placed.lines())
                .filteredOn(line -> line.kind() != PaymentKind.CUSTOMS_FEE)
                .allMatch(PaymentLine::suspended);
        assertThat(whole(placed.suspended())).isEqualTo(444_506);
        assertThat(whole(placed.payable())).isEqualTo(2_996);
    }

    /** A2: 6,516 euro for import; VAT and fee are paid. */
    @Test
    void importPaysTaxesAndFee() {
        Money value = new Conversion(tables()).tenge(Money.of("6516", "EUR"));

        Assessment imported =
                DutyEngine.assess(tables(), IMPORT, Levy.PAYABLE, List.of(worth("887342")));

        assertThat(whole(value)).isEqualTo(887_349);
        assertThat(DutyFixture.amount(imported, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("0.00");
        assertThat(DutyFixture.amount(imported, 1, PaymentKind.VAT)).isEqualTo("177468.40");
        assertThat(whole(imported.fee())).isEqualTo(2_996);
        assertThat(whole(imported.payable())).isEqualTo(180_464);
        assertThat(imported.lines()).noneMatch(PaymentLine::suspended);
    }

    private static DutyItem worth(String units) {
        return item(1, CAR, "1", units, "KZT");
    }

    private static long whole(Money money) {
        return money.amount().setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
