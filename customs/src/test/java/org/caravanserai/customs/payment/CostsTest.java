package org.caravanserai.customs.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.customs.payment.DutyFixture.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.caravanserai.kernel.goods.Money;
import org.junit.jupiter.api.Test;

class CostsTest {

    private final DutyFixture day = new DutyFixture();

    @Test
    void byValueTheLastItemTakesWhatRoundingLeaves() {
        List<ItemValue> values =
                share(
                        new Costs(Money.of("100", "KZT"), null, Costs.By.VALUE),
                        item(1, "9503004100", "1", "1000", "KZT"),
                        item(2, "9503004100", "8", "1000", "KZT"),
                        item(3, "9503004100", "1", "1000", "KZT"));

        assertThat(freights(values)).containsExactly("33.33", "33.33", "33.34");
    }

    @Test
    void byMassFreightGoesByMassAndInsuranceByValue() {
        List<ItemValue> values =
                share(
                        new Costs(Money.of("100", "USD"), Money.of("10", "USD"), Costs.By.MASS),
                        item(1, "9503004100", "1", "3000", "KZT"),
                        item(2, "9503004100", "3", "1000", "KZT"));

        assertThat(freights(values)).containsExactly("13000.00", "39000.00");
        assertThat(values.get(0).insurance()).isEqualTo(Money.of("3900", "KZT"));
        assertThat(values.get(1).customsValue()).isEqualTo(Money.of("41300", "KZT"));
    }

    @Test
    void goodsWithoutAnyValueShareByMass() {
        List<ItemValue> values =
                share(
                        new Costs(Money.of("100", "KZT"), Money.of("4", "KZT"), Costs.By.VALUE),
                        item(1, "9503004100", "1", "0", "KZT"),
                        item(2, "9503004100", "3", "0", "KZT"));

        assertThat(freights(values)).containsExactly("25.00", "75.00");
        assertThat(values.get(1).insurance()).isEqualTo(Money.of("3", "KZT"));
    }

    /** Vector A1: 15,992 euro and freight of 328.57 at 136.18, whole units as ASYCUDA prints. */
    @Test
    void comesToTheValueOfTheAsycudaSample() {
        day.exchange.put("EUR", new BigDecimal("136.18"));

        ItemValue value =
                share(
                                new Costs(Money.of("328.57", "EUR"), null, Costs.By.VALUE),
                                item(1, "8703231981", "1", "15992", "EUR"))
                        .get(0);

        assertThat(whole(value.goods())).isEqualTo("2177791");
        assertThat(whole(value.freight())).isEqualTo("44745");
    }

    @Test
    void namesTheCostWhoseRateIsMissing() {
        Costs costs = new Costs(Money.of("1", "CNY"), null, Costs.By.VALUE);

        assertThatThrownBy(() -> share(costs, item(1, "9503004100", "1", "1", "KZT")))
                .isInstanceOfSatisfying(
                        Uncomputable.class,
                        stopped -> assertThat(stopped.problem.field()).isEqualTo("freight"));
    }

    @Test
    void leavesOnlyTheItemWithoutARateWithoutAValue() {
        assertThat(known(Costs.NONE)).isEqualTo(Map.of(1, "5200.00", 3, "1000.00"));
        assertThat(known(new Costs(Money.of("100", "KZT"), null, Costs.By.MASS)))
                .as("freight by mass needs no price")
                .isEqualTo(Map.of(1, "5225.00", 3, "1025.00"));
    }

    @Test
    void leavesAllWithoutAValueWhereAShareNeedsThePriceWithoutARate() {
        assertThat(known(new Costs(Money.of("100", "KZT"), null, Costs.By.VALUE))).isEmpty();
        assertThat(known(new Costs(null, Money.of("4", "KZT"), Costs.By.MASS))).isEmpty();
    }

    /** Three items, the second priced in money that has no rate. */
    private Map<Integer, String> known(Costs costs) {
        List<DutyItem> items =
                List.of(
                        item(1, "9503004100", "1", "10", "USD"),
                        item(2, "9503004100", "2", "10", "CNY"),
                        item(3, "9503004100", "1", "1000", "KZT"));
        DutyTables tables = day.tables();
        Map<Integer, String> known = new TreeMap<>();
        costs.customsValues(items, tables.day(), tables.exchange())
                .forEach((item, value) -> known.put(item, value.amount().toPlainString()));
        return known;
    }

    @Property(tries = 300)
    void sharesMakeTheWhole(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 1_000_000) Long> values,
            @ForAll Costs.By by) {
        Money freight = new Money(BigDecimal.valueOf(cents, 2), "KZT");
        List<DutyItem> items = new ArrayList<>();
        for (Long value : values) {
            items.add(item(items.size() + 1, "9503004100", "" + (value + 1), "" + value, "KZT"));
        }

        List<ItemValue> shares =
                new Costs(freight, freight, by).share(items, new Conversion(day.tables()));

        assertThat(sum(shares.stream().map(ItemValue::freight))).isEqualTo(freight);
        assertThat(sum(shares.stream().map(ItemValue::insurance))).isEqualTo(freight);
        assertThat(shares).noneMatch(share -> share.freight().isNegative());
    }

    private List<ItemValue> share(Costs costs, DutyItem... items) {
        return costs.share(List.of(items), new Conversion(day.tables()));
    }

    private static List<String> freights(List<ItemValue> values) {
        return values.stream().map(v -> v.freight().amount().toPlainString()).toList();
    }

    private static String whole(Money money) {
        return money.amount().setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static Money sum(Stream<Money> shares) {
        return shares.reduce(Money.zero("KZT"), Money::plus);
    }
}
