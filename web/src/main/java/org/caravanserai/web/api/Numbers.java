package org.caravanserai.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Numbers as others send them: {@code 61}, {@code 61.0} and {@code "61"} are the same whole number,
 * 61.5 is none, and a number that no field of ours could hold is refused before anybody computes
 * with it.
 */
final class Numbers extends SimpleModule {

    private static final int DIGITS = 40;

    Numbers() {
        addDeserializer(BigDecimal.class, new Read<>(BigDecimal.class, Function.identity()));
        addDeserializer(Integer.class, new Read<>(Integer.class, BigDecimal::intValueExact));
        addDeserializer(int.class, new Read<>(int.class, BigDecimal::intValueExact));
        addDeserializer(Long.class, new Read<>(Long.class, BigDecimal::longValueExact));
        addDeserializer(long.class, new Read<>(long.class, BigDecimal::longValueExact));
    }

    private static final class Read<N> extends StdScalarDeserializer<N> {

        private final transient Function<BigDecimal, N> exact;

        Read(Class<?> type, Function<BigDecimal, N> exact) {
            super(type);
            this.exact = exact;
        }

        @Override
        @SuppressWarnings("unchecked")
        public N deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isScalarValue() || json.currentToken().isBoolean()) {
                return (N) context.handleUnexpectedToken(_valueClass, json);
            }
            String text = json.getText().strip();
            try {
                return exact.apply(sane(text));
            } catch (ArithmeticException | NumberFormatException notSuchANumber) {
                return (N) context.handleWeirdStringValue(_valueClass, text, "not such a number");
            }
        }

        private static BigDecimal sane(String text) {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
                throw new NumberFormatException();
            }
            return number;
        }
    }
}
