package org.caravanserai.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * Texts as others send them, without the character U+0000: PostgreSQL keeps it in no text, so that
 * the same call would be a fault there and work on H2.
 */
final class Texts extends SimpleModule {

    Texts() {
        addDeserializer(String.class, new Read());
    }

    private static final class Read extends StringDeserializer {

        @Override
        public String deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            String text = super.deserialize(json, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw new InvalidValue("text-with-nul");
            }
            return text;
        }
    }
}
