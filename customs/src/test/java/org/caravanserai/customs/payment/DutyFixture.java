package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.DutyRate;
import org.caravanserai.customs.tariff.RateKind;
import org.caravanserai.customs.tariff.Surcharge;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;

/** A small tariff of one day: 520 tenge a dollar, 600 a euro, VAT 16 %. */
final class DutyFixture {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final CustomsProcedure IMPORT = CustomsProcedure.parse("4070");

    final Map<CommodityCode, DutyRate> rates = new HashMap<>();
    final List<Surcharge> surcharges = new ArrayList<>();
    final Map<String, BigDecimal> exchange =
            new HashMap<>(Map.of("USD", new BigDecimal("520"), "EUR", new BigDecimal("600")));
    final Map<String, BigDecimal> vat = new HashMap<>(Map.of("", new BigDecimal("16")));
    boolean feeInVatBase;
    BigDecimal mci = new BigDecimal("4325");

    DutyFixture() {
        rate("6203423100", combined("10", "1.88", "EUR", "KGM", RateKind.NOT_LESS_THAN));
        rate("3401110001", combined("4.5", "0.02", "EUR", "KGM", RateKind.PLUS));
        rate("8703231100", lower());
        rate("6109100000", DutyRate.specific("1.75", "EUR", "1", "KGM"));
        rate("1701121001", DutyRate.specific("250", "USD", "1000", "KGM"));
        rate("2402201000", DutyRate.specific("2", "EUR", "1", "MIL"));
        rate("8541430000", DutyRate.adValorem("0"));
        rate("9503004100", DutyRate.adValorem("7.5"));
    }

    static DutyRate combined(String percent, String amount, String in, String unit, RateKind kind) {
        return DutyRate.adValorem(percent).with(kind, null, amount, in, "1", unit);
    }

    private static DutyRate lower() {
        return DutyRate.adValorem("15")
                .with(RateKind.WHICHEVER_IS_LOWER, "12.5", "0.79", "EUR", "1", "CMQ");
    }

    DutyFixture rate(String code, DutyRate rate) {
        rates.put(CommodityCode.parse(code), rate);
        return this;
    }

    static DutyItem item(int number, String code, String kg, String value, String currency) {
        return item(number, code, kg, value, currency, Map.of());
    }

    static DutyItem item(
            int number,
            String code,
            String kg,
            String value,
            String currency,
            Map<Unit, BigDecimal> quantities) {
        return new DutyItem(
                number,
                CommodityCode.parse(code),
                "CN",
                Money.of(value, currency),
                Measures.of("1", kg, kg),
                quantities);
    }

    Assessment assess(Levy levy, List<DutyItem> items) {
        return DutyEngine.assess(tables(), IMPORT, levy, items);
    }

    Assessment assess(DutyItem... items) {
        return assess(Levy.PAYABLE, List.of(items));
    }

    DutyTables tables() {
        return new DutyTables(
                DAY,
                rates,
                Map.of(),
                surcharges,
                vat,
                new DutyTables.FeeTable(
                        mci, new BigDecimal("6"), new BigDecimal("2"), new BigDecimal("6")),
                feeInVatBase,
                exchange);
    }

    static String amount(Assessment assessment, int item, PaymentKind kind) {
        return assessment.lines().stream()
                .filter(line -> line.kind() == kind && Integer.valueOf(item).equals(line.item()))
                .map(line -> line.amount().amount().toPlainString())
                .findFirst()
                .orElse("none");
    }
}
