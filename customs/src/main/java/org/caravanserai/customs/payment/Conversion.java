package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;

/** Turns foreign money into tenge and declared measures into the unit a rate asks for. */
final class Conversion {

    private static final Unit KILOGRAM = new Unit("KGM");
    private static final Unit PIECE = new Unit("H87");

    /** Units that are so many of another: what is declared in the one is known in the other. */
    private static final Map<Unit, Multiple> MULTIPLES =
            Map.of(
                    new Unit("TNE"), new Multiple(KILOGRAM, 3),
                    new Unit("MIL"), new Multiple(PIECE, 3));

    private final LocalDate day;
    private final Map<String, BigDecimal> exchange;

    private record Multiple(Unit of, int zeros) {}

    Conversion(DutyTables tables) {
        this(tables.day(), tables.exchange());
    }

    /**
     * @param exchange tenge per unit of each currency known that day
     */
    Conversion(LocalDate day, Map<String, BigDecimal> exchange) {
        this.day = day;
        this.exchange = exchange;
    }

    boolean knows(String currency) {
        return Assessment.CURRENCY.equals(currency) || exchange.containsKey(currency);
    }

    BigDecimal exchange(String currency) {
        if (Assessment.CURRENCY.equals(currency)) {
            return BigDecimal.ONE;
        }
        BigDecimal rate = exchange.get(currency);
        if (rate == null) {
            throw new Uncomputable("value", "exchange-rate-missing", currency, day);
        }
        return rate;
    }

    Money tenge(Money value) {
        return Money.rounded(
                value.amount().multiply(exchange(value.currency())), Assessment.CURRENCY);
    }

    /** How much of the unit was declared. */
    BigDecimal quantity(DutyItem item, Unit unit) {
        BigDecimal quantity = declared(item, unit);
        if (quantity == null && MULTIPLES.containsKey(unit)) {
            Multiple multiple = MULTIPLES.get(unit);
            BigDecimal single = declared(item, multiple.of());
            quantity = single == null ? null : single.movePointLeft(multiple.zeros());
        }
        if (quantity == null) {
            CommodityCode code = item.commodity();
            throw new Uncomputable("quantities", "quantity-missing", unit.code(), code.printed());
        }
        return quantity;
    }

    private static BigDecimal declared(DutyItem item, Unit unit) {
        Measures measures = item.measures();
        if (item.quantities().containsKey(unit)) {
            return item.quantities().get(unit);
        }
        if (measures == null) {
            return null;
        }
        if (KILOGRAM.equals(unit)) {
            return measures.netKg();
        }
        boolean supplementary =
                measures.supplementary() != null && measures.supplementary().unit().equals(unit);
        return supplementary ? measures.supplementary().quantity() : null;
    }
}
