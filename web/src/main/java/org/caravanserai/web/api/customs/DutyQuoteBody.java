package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.customs.payment.Costs;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.payment.QuoteRequest;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/**
 * Goods whose duties are asked for.
 *
 * @param date null for today
 * @param rates tenge per unit of currencies, in place of the rates of the day
 * @param freight of all items together; null for none
 * @param insurance of all items together; null for none
 * @param apportionBy what freight is divided by: VALUE or MASS; null for value
 * @param feeInVatBase whether VAT is taken of the customs fee too; null for what the day says
 */
public record DutyQuoteBody(
        LocalDate date,
        CustomsProcedure procedure,
        List<Item> items,
        Map<String, BigDecimal> rates,
        Money freight,
        Money insurance,
        Costs.By apportionBy,
        Boolean feeInVatBase) {

    private static final int MOST_ITEMS = 999;
    private static final BigDecimal ABSURD_RATE = new BigDecimal("1000000");
    private static final BigDecimal ABSURD_VALUE = new BigDecimal("100000000000");

    /**
     * One item whose duties are asked for.
     *
     * @param preference share of the import duty that is paid, 0 to 1; null for all of it
     * @param claimPreference whether the preference of the origin is asked for
     * @param lowerRate whether the rate of the national list is asked for
     * @param boxes what box 36 claims, as on a declaration: {@code {"36.duty": "ПП"}}
     */
    public record Item(
            CommodityCode commodityCode,
            String origin,
            Money value,
            Measures measures,
            Map<String, BigDecimal> quantities,
            BigDecimal preference,
            Boolean claimPreference,
            Boolean lowerRate,
            Map<String, String> boxes) {

        private Map<ReliefPart, String> codes() {
            Map<ReliefPart, String> codes = new EnumMap<>(ReliefPart.class);
            for (ReliefPart part : ReliefPart.values()) {
                String code = boxes == null ? null : DraftBody.blankAsNull(boxes.get(part.box()));
                if (code != null) {
                    codes.put(part, code);
                }
            }
            return codes;
        }

        private void check(String field, List<Problem> problems) {
            if (commodityCode == null) {
                problems.add(Problem.of(field + ".commodityCode", "required"));
            } else if (!commodityCode.full()) {
                problems.add(
                        Problem.of(
                                field + ".commodityCode",
                                "commodity-code-not-full",
                                commodityCode.value()));
            }
            if (value == null) {
                problems.add(Problem.of(field + ".value", "required"));
            } else if (value.amount().signum() <= 0) {
                problems.add(Problem.of(field + ".value", "value-not-positive"));
            } else if (value.amount().compareTo(ABSURD_VALUE) > 0) {
                problems.add(Problem.of(field + ".value", "money-absurd"));
            }
            if (measures != null) {
                problems.addAll(measures.checkedInput(field + ".measures"));
            }
            boolean share =
                    preference == null
                            || preference.signum() >= 0
                                    && preference.compareTo(BigDecimal.ONE) <= 0;
            if (!share) {
                problems.add(Problem.of(field + ".preference", "preference-out-of-range"));
            }
        }

        private DutyItem read(int number) {
            String field = "items[" + (number - 1) + "].quantities";
            return new DutyItem(
                    number,
                    commodityCode,
                    DraftBody.origin(origin),
                    value,
                    measures,
                    QuantitiesBody.read(field, quantities),
                    preference == null ? BigDecimal.ONE : preference,
                    Boolean.TRUE.equals(lowerRate));
        }
    }

    /** Only a day, or only rates. */
    static DutyQuoteBody of(LocalDate day, Map<String, BigDecimal> rates) {
        return new DutyQuoteBody(day, null, null, rates, null, null, null, null);
    }

    /** The same under a procedure that stands in where none was sent. */
    DutyQuoteBody under(CustomsProcedure otherwise) {
        return new DutyQuoteBody(
                date,
                procedure == null ? otherwise : procedure,
                items,
                rates,
                freight,
                insurance,
                apportionBy,
                feeInVatBase);
    }

    QuoteRequest request(LocalDate today) {
        List<DutyItem> goods = goods();
        return new QuoteRequest(
                day(today),
                checkedProcedure(),
                goods,
                checkedRates(),
                new Costs(cost("freight", freight), cost("insurance", insurance), apportionBy),
                goods.stream()
                        .map(DutyItem::item)
                        .filter(
                                number ->
                                        Boolean.TRUE.equals(
                                                items.get(number - 1).claimPreference()))
                        .collect(Collectors.toSet()),
                goods.stream()
                        .collect(
                                Collectors.toMap(
                                        DutyItem::item,
                                        item -> items.get(item.item() - 1).codes())),
                feeInVatBase);
    }

    private static Money cost(String field, Money cost) {
        if (cost != null && cost.isNegative()) {
            throw InvalidInput.of(field, "value-not-positive");
        }
        if (cost != null && cost.amount().compareTo(ABSURD_VALUE) > 0) {
            throw InvalidInput.of(field, "money-absurd");
        }
        return cost;
    }

    CustomsProcedure checkedProcedure() {
        if (procedure == null) {
            throw InvalidInput.of("procedure", "required");
        }
        return procedure;
    }

    LocalDate day(LocalDate today) {
        if (date == null) {
            return today;
        }
        if (date.getYear() < 2018 || date.getYear() > 2099) {
            throw InvalidInput.of("date", "day-out-of-range");
        }
        return date;
    }

    List<DutyItem> goods() {
        List<Item> sent = items == null ? List.of() : items;
        if (sent.isEmpty() || sent.size() > MOST_ITEMS) {
            throw InvalidInput.of("items", "declaration-items", MOST_ITEMS);
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) == null) {
                throw InvalidInput.of("items[" + i + "]", "required");
            }
            sent.get(i).check("items[" + i + "]", problems);
        }
        InvalidInput.throwIfAny(problems);
        List<DutyItem> goods = new ArrayList<>();
        for (Item item : sent) {
            goods.add(item.read(goods.size() + 1));
        }
        return goods;
    }

    Map<String, BigDecimal> checkedRates() {
        Map<String, BigDecimal> read = new TreeMap<>();
        if (rates == null) {
            return read;
        }
        rates.forEach(
                (currency, rate) -> {
                    if (rate == null || rate.signum() <= 0 || rate.compareTo(ABSURD_RATE) > 0) {
                        throw InvalidInput.of(
                                "rates." + currency, "exchange-rate-not-positive", currency);
                    }
                    read.put(known(currency), rate);
                });
        return read;
    }

    private static String known(String currency) {
        try {
            return Money.zero(currency).currency();
        } catch (InvalidValue unknown) {
            throw new InvalidInput(unknown.at("rates." + currency));
        }
    }
}
