package org.caravanserai.customs.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.payment.DutyFixture.amount;
import static org.caravanserai.customs.payment.DutyFixture.combined;
import static org.caravanserai.customs.payment.DutyFixture.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.DutyRate;
import org.caravanserai.customs.tariff.RateKind;
import org.caravanserai.customs.tariff.Surcharge;
import org.caravanserai.customs.tariff.SurchargeKind;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.problem.Problem;
import org.junit.jupiter.api.Test;

class DutyEngineTest {

    private final DutyFixture day = new DutyFixture();

    @Test
    void takesTheHigherOfShareAndAmountPerKilogram() {
        Assessment trousers = day.assess(item(1, "6203423100", "1500", "25000", "USD"));

        assertThat(amount(trousers, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("1692000.00");
        assertThat(amount(trousers, 1, PaymentKind.VAT)).isEqualTo("2350720.00");
    }

    @Test
    void addsShareAndAmountPerKilogram() {
        Assessment soap = day.assess(item(1, "3401110001", "8000", "10000000", "KZT"));

        assertThat(amount(soap, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("546000.00");
        assertThat(amount(soap, 1, PaymentKind.VAT)).isEqualTo("1687360.00");
    }

    @Test
    void takesTheLowerOfTwoRatesWithAFloorPerCubicCentimetre() {
        Assessment caravan =
                day.assess(
                        item(
                                1,
                                "8703231100",
                                "2500",
                                "12000000",
                                "KZT",
                                Map.of(new Unit("CMQ"), new BigDecimal("1998"))));

        assertThat(amount(caravan, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("1500000.00");
        assertThat(amount(caravan, 1, PaymentKind.VAT)).isEqualTo("2160000.00");
    }

    @Test
    void takesTheShareWhereItExceedsTheFloorPerLitre() {
        day.exchange.putAll(Map.of("USD", new BigDecimal("37"), "EUR", new BigDecimal("45")));
        day.rate("2204210000", combined("100", "2", "EUR", "LTR", RateKind.NOT_LESS_THAN));

        Assessment wine =
                day.assess(
                        item(
                                1,
                                "2204210000",
                                "650",
                                "2500",
                                "USD",
                                Map.of(new Unit("LTR"), new BigDecimal("650"))));

        assertThat(amount(wine, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("92500.00");
    }

    @Test
    void collectsThreeQuartersUnderAPreference() {
        day.exchange.put("EUR", BigDecimal.ONE);
        day.rate("0905100000", DutyRate.adValorem("5"));
        DutyItem vanilla =
                new DutyItem(
                        1,
                        CommodityCode.parse("0905100000"),
                        "MG",
                        Money.of("500", "EUR"),
                        Measures.of("1", "10", "10"),
                        Map.of(),
                        new BigDecimal("0.75"),
                        false);

        assertThat(amount(day.assess(vanilla), 1, PaymentKind.IMPORT_DUTY)).isEqualTo("18.75");
    }

    @Test
    void takesAShareOfForeignMoneyAtTheRateOfTheDay() {
        day.exchange.put("USD", new BigDecimal("72"));
        day.rate("0701900000", DutyRate.adValorem("15"));

        Assessment potatoes = day.assess(item(1, "0701900000", "9000", "5000", "USD"));

        assertThat(amount(potatoes, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("54000.00");
    }

    @Test
    void chargesPerUnitsOfTheTariff() {
        Assessment shirts = day.assess(item(1, "6109100000", "200", "1000", "USD"));
        Assessment sugar = day.assess(item(1, "1701121001", "2500", "1000", "USD"));
        Assessment cigarettes =
                day.assess(
                        item(
                                1,
                                "2402201000",
                                "20",
                                "1000",
                                "USD",
                                Map.of(new Unit("H87"), new BigDecimal("50000"))));

        assertThat(amount(shirts, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("210000.00");
        assertThat(amount(sugar, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("325000.00");
        assertThat(amount(cigarettes, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("60000.00");
    }

    @Test
    void chargesOneMainSheetAndOneMoreForEveryThreeItems() {
        assertThat(feeFor(1)).isEqualTo("25950.00");
        assertThat(feeFor(2)).isEqualTo("34600.00");
        assertThat(feeFor(4)).isEqualTo("34600.00");
        assertThat(feeFor(5)).isEqualTo("43250.00");
    }

    private String feeFor(int items) {
        DutyItem[] modules = new DutyItem[items];
        for (int i = 0; i < items; i++) {
            modules[i] = item(i + 1, "8541430000", "1", "1", "KZT");
        }
        return day.assess(modules).fee().amount().toPlainString();
    }

    @Test
    void chargesTransitSixIndicesOfTheYear() {
        CustomsProcedure transit = CustomsProcedure.parse("8000");
        List<DutyItem> items = List.of(item(1, "8541430000", "1", "1", "KZT"));

        Assessment in2026 = DutyEngine.assess(day.tables(), transit, Levy.SUSPENDED, items);
        day.mci = new BigDecimal("3932");
        Assessment in2025 = DutyEngine.assess(day.tables(), transit, Levy.SUSPENDED, items);

        assertThat(in2026.fee()).isEqualTo(Money.of("25950", "KZT"));
        assertThat(in2025.fee()).isEqualTo(Money.of("23592", "KZT"));
    }

    @Test
    void suspendsEverythingButTheFeeUnderBond() {
        Assessment placed =
                day.assess(Levy.SUSPENDED, List.of(item(1, "8541430000", "19800", "96000", "USD")));

        assertThat(placed.suspended()).isEqualTo(Money.of("7987200", "KZT"));
        assertThat(placed.payable()).isEqualTo(placed.fee());
    }

    @Test
    void putsTheFeeIntoTheVatBaseOnlyWhereTheLawSaysSo() {
        day.feeInVatBase = true;

        Assessment both =
                day.assess(
                        item(1, "8541430000", "1", "100", "KZT"),
                        item(2, "8541430000", "1", "200", "KZT"));

        assertThat(amount(both, 1, PaymentKind.VAT)).isEqualTo("1861.33");
        assertThat(amount(both, 2, PaymentKind.VAT)).isEqualTo("3722.67");
    }

    @Test
    void addsExciseAndTradeRemediesAndTaxesThem() {
        day.surcharges.add(
                new Surcharge(SurchargeKind.ANTI_DUMPING, "9503", "CN", DutyRate.adValorem("20")));
        day.surcharges.add(
                new Surcharge(SurchargeKind.ANTI_DUMPING, "9503", "VN", DutyRate.adValorem("40")));
        day.surcharges.add(
                new Surcharge(
                        SurchargeKind.EXCISE,
                        "9503",
                        null,
                        DutyRate.specific("3", "KZT", "1", "KGM")));

        Assessment toys = day.assess(item(1, "9503004100", "100", "1000", "KZT"));

        assertThat(amount(toys, 1, PaymentKind.IMPORT_DUTY)).isEqualTo("75.00");
        assertThat(amount(toys, 1, PaymentKind.ANTI_DUMPING)).isEqualTo("200.00");
        assertThat(amount(toys, 1, PaymentKind.EXCISE)).isEqualTo("300.00");
        assertThat(amount(toys, 1, PaymentKind.VAT)).isEqualTo("252.00");
    }

    @Test
    void takesTheVatOfTheLongestPrefix() {
        day.vat.put("3004", new BigDecimal("5"));
        day.rate("3004900002", DutyRate.adValorem("0"));

        Assessment medicine = day.assess(item(1, "3004900002", "1", "1000", "KZT"));

        assertThat(amount(medicine, 1, PaymentKind.VAT)).isEqualTo("50.00");
    }

    @Test
    void stopsOnlyTheItemWhoseTariffLineIsMissing() {
        Assessment assessment =
                day.assess(
                        item(1, "9999999999", "1", "1", "KZT"),
                        item(2, "9503004100", "1", "1000", "KZT"));

        assertThat(assessment.problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "items[0].commodityCode", "tariff-line-missing"));
        assertThat(amount(assessment, 1, PaymentKind.VAT)).isEqualTo("none");
        assertThat(amount(assessment, 2, PaymentKind.VAT)).isEqualTo("172.00");
    }

    @Test
    void neverUsesARateOfAnotherDay() {
        day.exchange.remove("EUR");

        Assessment trousers = day.assess(item(1, "6203423100", "1500", "25000", "USD"));

        assertThat(trousers.problems())
                .extracting(Problem::code)
                .containsExactly("exchange-rate-missing");
    }

    @Test
    void saysWhichQuantityIsMissing() {
        Assessment caravan = day.assess(item(1, "8703231100", "2500", "12000000", "KZT"));

        assertThat(caravan.problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "items[0].quantities", "quantity-missing"));
    }
}
