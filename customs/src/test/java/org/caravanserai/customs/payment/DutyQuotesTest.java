package org.caravanserai.customs.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.payment.DutyFixture.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Quotes over the tables that ship with the program. */
@ExtendWith(OnThatDay.class)
class DutyQuotesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, BigDecimal> RATES =
            Map.of("USD", new BigDecimal("520"), "EUR", new BigDecimal("600"));

    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void freightAndInsuranceAreTaxedWithTheGoods() {
        DutyQuote quote =
                quote(
                        request("4000", item(1, "9503004100", "100", "1000", "USD"))
                                .with(new Costs(usd("90"), usd("10"), Costs.By.VALUE)));

        assertThat(quote.customsValue()).isEqualTo(Money.of("572000", "KZT"));
        assertThat(DutyFixture.amount(quote.assessment(), 1, PaymentKind.IMPORT_DUTY))
                .isEqualTo("42900.00");
        assertThat(quote.smallAmount()).isEqualTo(Money.of("3000", "KZT"));
    }

    @Test
    void theFeeIsInTheVatBaseIfAskedFor() {
        DutyItem modules = item(1, "8541430000", "100", "1000", "USD");

        assertThat(vat(request("4000", modules).with(true))).isEqualTo("87352.00");
        assertThat(vat(request("4000", modules).with(false))).isEqualTo("83200.00");
    }

    @Test
    void aLowerRateThatNobodyEnteredIsNotGuessed() {
        DutyItem toys =
                new DutyItem(
                        1,
                        CommodityCode.parse("9503004100"),
                        "CN",
                        usd("1000"),
                        Measures.of("1", "10", "10"),
                        Map.of(),
                        BigDecimal.ONE,
                        true);

        InvalidInput wrong = caught(InvalidInput.class, () -> quote(request("4000", toys)));

        assertThat(wrong.problems().get(0).code()).isEqualTo("lower-rate-missing");
    }

    @Test
    void aPreferenceThatIsClaimedMustExist() {
        InvalidInput wrong =
                caught(
                        InvalidInput.class,
                        () ->
                                quote(
                                        request("4000", item(1, "9503004100", "1", "1", "USD"))
                                                .claiming()));

        assertThat(wrong.problems().get(0).code()).isEqualTo("preference-missing");
        assertThat(wrong.problems().get(0).field()).isEqualTo("items[0].origin");
    }

    @Test
    void partsCostTheSameDutyButMoreFees() {
        QuoteRequest goods = request("4070", item(1, "9503004100", "100", "10000", "USD")).done();
        CustomsProcedure withdrawal = CustomsProcedure.parse("4070");
        CustomsProcedure onward = CustomsProcedure.parse("3170");
        List<Outcome> outcomes =
                house.get(DutyWhatIf.class)
                        .compare(
                                goods,
                                List.of(
                                        new Scenario("now", DAY, withdrawal, RATES, 1, null),
                                        new Scenario("parts", DAY, withdrawal, RATES, 3, null),
                                        new Scenario("on", DAY, onward, RATES, 1, null),
                                        new Scenario(
                                                "later",
                                                DAY.plusDays(10),
                                                withdrawal,
                                                Map.of("USD", new BigDecimal("530")),
                                                1,
                                                new BigDecimal("1500"))),
                                DAY);

        assertThat(outcomes.get(1).fees()).isEqualTo(Money.of("77850", "KZT"));
        assertThat(outcomes.get(1).duties().minus(outcomes.get(0).duties()).amount().abs())
                .isLessThanOrEqualTo(new BigDecimal("0.03"));
        assertThat(outcomes.get(2).duties().isZero()).isTrue();
        assertThat(outcomes.get(3).storage()).isEqualTo(Money.of("15000", "KZT"));
        assertThat(outcomes.get(3).duties()).isGreaterThan(outcomes.get(0).duties());
    }

    @Test
    void aCodeOutOfItsSeasonOrAboveItsPriceIsDoubted() {
        DutyQuote sugar = quote(request("4000", item(1, "1701121001", "2500", "1000", "USD")));
        DutyQuote cheap = quote(request("4000", item(1, "9403500001", "1000", "2000", "USD")));
        DutyQuote dear = quote(request("4000", item(1, "9403500001", "1000", "2100", "USD")));

        assertThat(DutyFixture.amount(sugar.assessment(), 1, PaymentKind.IMPORT_DUTY))
                .isEqualTo("325000.00");
        assertThat(sugar.doubts()).extracting("code").containsExactly("code-out-of-season");
        assertThat(cheap.doubts()).isEmpty();
        assertThat(dear.doubts()).extracting("code").containsExactly("code-price-above");
        assertThat(dear.doubts().get(0).args()).contains(new BigDecimal("1.82"));
    }

    private static String vat(Asked asked) {
        return DutyFixture.amount(quote(asked).assessment(), 1, PaymentKind.VAT);
    }

    private static DutyQuote quote(Asked asked) {
        return house.get(DutyQuotes.class).quote(asked.done());
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    private static Asked request(String procedure, DutyItem... items) {
        return new Asked(procedure, List.of(items), Costs.NONE, null, Set.of());
    }

    /** A request in the making. */
    private record Asked(
            String procedure, List<DutyItem> items, Costs costs, Boolean fee, Set<Integer> claim) {

        Asked with(Costs other) {
            return new Asked(procedure, items, other, fee, claim);
        }

        Asked with(boolean feeInBase) {
            return new Asked(procedure, items, costs, feeInBase, claim);
        }

        Asked claiming() {
            return new Asked(procedure, items, costs, fee, Set.of(1));
        }

        QuoteRequest done() {
            return new QuoteRequest(
                    DAY,
                    CustomsProcedure.parse(procedure),
                    items,
                    RATES,
                    costs,
                    claim,
                    Map.of(),
                    fee);
        }
    }
}
