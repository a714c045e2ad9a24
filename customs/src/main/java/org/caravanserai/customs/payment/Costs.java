package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.goods.Money;

/**
 * Freight and insurance of a whole declaration, and how they come into the customs value of each
 * item: both by value, or freight by gross mass and insurance by value. The last item takes what
 * rounding leaves. Where nothing has a value, mass divides.
 *
 * @param freight null for none
 * @param insurance null for none
 * @param by null for value
 */
public record Costs(Money freight, Money insurance, By by) {

    public static final Costs NONE = new Costs(null, null, null);

    /** What freight is divided by. */
    public enum By {
        VALUE,
        MASS
    }

    public Costs {
        by = by == null ? By.VALUE : by;
    }

    /** Customs values in tenge, in the order of the items. */
    List<ItemValue> share(List<DutyItem> items, Conversion conversion) {
        List<Money> goods = values(items, conversion);
        boolean byMass = by == By.MASS || worthless(goods);
        List<BigDecimal> amounts = goods.stream().map(Money::amount).toList();
        List<BigDecimal> masses = byMass ? masses(items) : amounts;
        List<Money> freights = tenge(freight, "freight", conversion).share(masses);
        List<Money> insurances =
                tenge(insurance, "insurance", conversion)
                        .share(worthless(goods) ? masses : amounts);
        List<ItemValue> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            values.add(
                    new ItemValue(
                            items.get(i).item(), goods.get(i), freights.get(i), insurances.get(i)));
        }
        return values;
    }

    /** The items with their shares in their values; as they are where nothing is shared. */
    List<DutyItem> load(List<DutyItem> items, DutyTables tables) {
        if (none() || items.isEmpty()) {
            return items;
        }
        List<ItemValue> values = share(items, new Conversion(tables));
        List<DutyItem> loaded = new ArrayList<>();
        for (DutyItem item : items) {
            loaded.add(item.with(values.get(loaded.size()).customsValue(), item.preference()));
        }
        return loaded;
    }

    /**
     * Customs values in tenge by item, as box 45 says them. Left out are the items whose price has
     * no rate of exchange that day, and all where a cost cannot be shared without that price.
     */
    public Map<Integer, Money> customsValues(
            List<DutyItem> items, LocalDate day, Map<String, BigDecimal> exchange) {
        if (items.isEmpty()) {
            return Map.of();
        }
        Conversion conversion = new Conversion(day, exchange);
        try {
            return sharedByValue()
                    ? share(items, conversion).stream()
                            .collect(Collectors.toMap(ItemValue::item, ItemValue::customsValue))
                    : known(items, conversion);
        } catch (Uncomputable unknown) {
            return Map.of();
        }
    }

    /** Each by its own price: none waits for that of another. */
    private Map<Integer, Money> known(List<DutyItem> items, Conversion conversion) {
        List<Money> freights =
                freight == null
                        ? Collections.nCopies(items.size(), Money.zero(Assessment.CURRENCY))
                        : tenge(freight, "freight", conversion).share(masses(items));
        Map<Integer, Money> values = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            DutyItem item = items.get(i);
            if (conversion.knows(item.value().currency())) {
                values.put(item.item(), conversion.tenge(item.value()).plus(freights.get(i)));
            }
        }
        return values;
    }

    private boolean sharedByValue() {
        return insurance != null || freight != null && by == By.VALUE;
    }

    boolean none() {
        return freight == null && insurance == null;
    }

    private static boolean worthless(List<Money> goods) {
        return goods.stream().allMatch(Money::isZero);
    }

    private static Money tenge(Money cost, String field, Conversion conversion) {
        try {
            return cost == null ? Money.zero(Assessment.CURRENCY) : conversion.tenge(cost);
        } catch (Uncomputable stopped) {
            throw new Uncomputable(field, stopped.problem.code(), stopped.problem.args().toArray());
        }
    }

    private static List<Money> values(List<DutyItem> items, Conversion conversion) {
        List<Money> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            try {
                values.add(conversion.tenge(items.get(i).value()));
            } catch (Uncomputable stopped) {
                throw stopped.at(i);
            }
        }
        return values;
    }

    private static List<BigDecimal> masses(List<DutyItem> items) {
        List<BigDecimal> masses = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).measures() == null) {
                throw new Uncomputable("measures.grossKg", "gross-mass-missing").at(i);
            }
            masses.add(items.get(i).measures().grossKg());
        }
        return masses;
    }
}
