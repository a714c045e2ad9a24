package org.caravanserai.customs.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caravanserai.customs.tariff.DutyRate;
import org.caravanserai.customs.tariff.RateKind;
import org.caravanserai.customs.tariff.ReliefBasis;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.customs.tariff.Surcharge;
import org.caravanserai.customs.tariff.SurchargeKind;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;

/**
 * Tariffs nobody would write: rates of any kind, in any currency, with excise, remedies, reliefs
 * and the fee inside or outside of what VAT is taken of.
 */
class DutyEngineAdversaryTest {

    private static final List<String> CODES =
            List.of("1000000001", "2000000002", "3000000003", "4000000004");
    private static final List<String> CURRENCIES = List.of("KZT", "USD", "EUR");
    private static final Unit LITRE = new Unit("LTR");

    /** A tariff and goods of one draw. */
    record Case(DutyFixture day, List<DutyItem> items, long seed) {}

    @Property(tries = 300)
    void everyTengeOfTheWholeIsOnALine(@ForAll("cases") Case given) {
        for (Levy levy : List.of(Levy.PAYABLE, Levy.SUSPENDED)) {
            Assessment whole = given.day().assess(levy, given.items());

            assertThat(whole.problems()).isEmpty();
            BigDecimal items =
                    whole.payableByItem().values().stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(items.add(whole.fee().amount()))
                    .isEqualByComparingTo(whole.payable().amount());
            assertThat(
                            whole.suspendedByItem().values().stream()
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(whole.suspended().amount());
            assertThat(whole.lines())
                    .allMatch(line -> line.amount().amount().signum() >= 0)
                    .allMatch(line -> line.amount().amount().scale() == 2);
        }
    }

    @Property(tries = 300)
    void theOrderOfItemsChangesNoItem(@ForAll("cases") Case given) {
        List<DutyItem> shuffled = new ArrayList<>(given.items());
        Collections.shuffle(shuffled, new Random(given.seed()));

        Assessment one = given.day().assess(Levy.PAYABLE, given.items());
        Assessment other = given.day().assess(Levy.PAYABLE, shuffled);

        assertThat(other.payable()).isEqualTo(one.payable());
    }

    @Property(tries = 300)
    void moreValueOrMoreGoodsNeverCostLess(@ForAll("cases") Case given) {
        DutyItem goods = given.items().get(0);
        DutyItem dearer = goods.with(doubled(goods.value()), goods.preference());
        DutyItem more =
                new DutyItem(
                                goods.item(),
                                goods.commodity(),
                                goods.origin(),
                                goods.value(),
                                goods.measures(),
                                Map.of(LITRE, goods.quantities().get(LITRE).add(BigDecimal.TEN)))
                        .granted(goods.granted());

        assertThat(cost(given, dearer)).isGreaterThanOrEqualTo(cost(given, goods));
        assertThat(cost(given, more)).isGreaterThanOrEqualTo(cost(given, goods));
    }

    /** Each kind of rate is in proportion: halves cost what the whole does, but for rounding. */
    @Property(tries = 300)
    void halvesCostTheWholeButForRounding(@ForAll("cases") Case given) {
        DutyItem goods = given.items().get(0);
        List<List<DutyItem>> halves = new EqualParts(2).of(List.of(goods));
        given.day().feeInVatBase = false;

        BigDecimal parts =
                duties(given, halves.get(0).get(0)).add(duties(given, halves.get(1).get(0)));

        BigDecimal halfCentOfForeignMoney = new BigDecimal("50");
        assertThat(parts.subtract(duties(given, goods)).abs()).isLessThan(halfCentOfForeignMoney);
        assertThat(halves.get(0).get(0).value().plus(halves.get(1).get(0).value()))
                .isEqualTo(goods.value());
    }

    @Property(tries = 300)
    void aReliefNeverCostsMoreAndSaysWhatItSpares(@ForAll("cases") Case given) {
        DutyItem goods = given.items().get(0);
        Assessment claimed = given.day().assess(Levy.PAYABLE, List.of(goods));
        Assessment plain = given.day().assess(Levy.PAYABLE, List.of(goods.plain()));

        assertThat(claimed.payable().plus(claimed.spared())).isEqualTo(plain.payable());
        assertThat(claimed.payable().amount()).isLessThanOrEqualTo(plain.payable().amount());
    }

    private static Money doubled(Money value) {
        return value.plus(value);
    }

    private static BigDecimal duties(Case given, DutyItem goods) {
        return given.day().assess(Levy.PAYABLE, List.of(goods)).payable(goods.item()).amount();
    }

    private static BigDecimal cost(Case given, DutyItem goods) {
        return given.day().assess(Levy.PAYABLE, List.of(goods)).payable().amount();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(DutyEngineAdversaryTest::drawn);
    }

    private static Case drawn(long seed) {
        Random dice = new Random(seed);
        DutyFixture day = new DutyFixture();
        day.feeInVatBase = dice.nextBoolean();
        CODES.forEach(code -> day.rate(code, rate(dice)));
        for (SurchargeKind kind : SurchargeKind.values()) {
            if (dice.nextBoolean()) {
                String prefix = CODES.get(dice.nextInt(CODES.size())).substring(0, 4);
                day.surcharges.add(new Surcharge(kind, prefix, null, rate(dice)));
            }
        }
        List<DutyItem> items = new ArrayList<>();
        int count = 1 + dice.nextInt(7);
        for (int i = 1; i <= count; i++) {
            items.add(item(i, dice));
        }
        return new Case(day, items, seed);
    }

    private static DutyRate rate(Random dice) {
        RateKind kind = RateKind.values()[dice.nextInt(RateKind.values().length)];
        DutyRate share = DutyRate.adValorem(decimal(dice, 60, 1));
        return kind == RateKind.AD_VALOREM
                ? share
                : share.with(
                        kind,
                        kind == RateKind.WHICHEVER_IS_LOWER ? decimal(dice, 40, 1) : null,
                        decimal(dice, 5, 2),
                        CURRENCIES.get(dice.nextInt(CURRENCIES.size())),
                        dice.nextBoolean() ? "1" : "1000",
                        "LTR");
    }

    private static DutyItem item(int number, Random dice) {
        Money value =
                new Money(
                        new BigDecimal(decimal(dice, 1_000_000, 2)).add(BigDecimal.ONE),
                        CURRENCIES.get(dice.nextInt(CURRENCIES.size())));
        DutyItem goods =
                new DutyItem(
                        number,
                        CommodityCode.parse(CODES.get(dice.nextInt(CODES.size()))),
                        "CN",
                        value,
                        Measures.of("1", "100", "100"),
                        Map.of(LITRE, new BigDecimal(decimal(dice, 100_000, 3))));
        return dice.nextInt(3) == 0 ? goods.granted(reliefs(dice)) : goods;
    }

    private static List<Granted> reliefs(Random dice) {
        List<Granted> granted = new ArrayList<>();
        for (ReliefPart part : List.of(ReliefPart.DUTY, ReliefPart.EXCISE, ReliefPart.VAT)) {
            if (dice.nextBoolean()) {
                granted.add(
                        new Granted(
                                part,
                                "XX",
                                ReliefBasis.EXEMPTION,
                                new BigDecimal(decimal(dice, 1, 2)),
                                dice.nextBoolean(),
                                "drawn",
                                "test"));
            }
        }
        return granted;
    }

    private static String decimal(Random dice, int below, int places) {
        long most = (long) below * (long) Math.pow(10, places);
        return BigDecimal.valueOf((long) (dice.nextDouble() * most), places).toPlainString();
    }
}
