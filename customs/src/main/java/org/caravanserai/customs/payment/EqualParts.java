package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;

/** Goods in so many equal parts; the last takes what rounding leaves, so nothing is lost. */
final class EqualParts {

    private static final int DECIMALS = 6;

    private final int count;

    EqualParts(int count) {
        this.count = count;
    }

    /** One list of items for each part. */
    List<List<DutyItem>> of(List<DutyItem> items) {
        List<List<DutyItem>> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            parts.add(new ArrayList<>());
        }
        for (DutyItem item : items) {
            List<Money> values = item.value().share(Collections.nCopies(count, BigDecimal.ONE));
            for (int part = 0; part < count; part++) {
                parts.get(part).add(part(item, values.get(part), part));
            }
        }
        return parts;
    }

    private DutyItem part(DutyItem whole, Money value, int part) {
        Map<Unit, BigDecimal> quantities = new LinkedHashMap<>();
        whole.quantities().forEach((unit, all) -> quantities.put(unit, part(all, part)));
        return new DutyItem(
                whole.item(),
                whole.commodity(),
                whole.origin(),
                value,
                whole.measures() == null ? null : part(whole.measures(), part),
                quantities,
                whole.preference(),
                whole.lowerRate(),
                whole.granted());
    }

    private Measures part(Measures whole, int part) {
        Quantity counted = whole.supplementary();
        return new Measures(
                part(whole.packages(), part),
                part(whole.netKg(), part),
                part(whole.grossKg(), part),
                counted == null
                        ? null
                        : new Quantity(part(counted.quantity(), part), counted.unit()));
    }

    private BigDecimal part(BigDecimal whole, int part) {
        BigDecimal share = whole.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.DOWN);
        return part < count - 1
                ? share
                : whole.subtract(share.multiply(BigDecimal.valueOf(count - 1L)));
    }
}
