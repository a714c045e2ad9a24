package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;

/** Quantities by unit as they are sent: {@code {"KGM": 200}}. */
final class QuantitiesBody {

    private QuantitiesBody() {}

    static Map<Unit, BigDecimal> read(String field, Map<String, BigDecimal> sent) {
        Map<Unit, BigDecimal> quantities = new LinkedHashMap<>();
        if (sent == null) {
            return quantities;
        }
        sent.forEach(
                (code, quantity) -> {
                    if (quantity == null || quantity.signum() < 0) {
                        throw InvalidInput.of(
                                field + "." + code, "measures-negative", String.valueOf(quantity));
                    }
                    quantities.put(unit(field, code), quantity);
                });
        return quantities;
    }

    private static Unit unit(String field, String code) {
        try {
            return Unit.parse(code);
        } catch (InvalidValue unknown) {
            throw new InvalidInput(unknown.at(field + "." + code));
        }
    }
}
