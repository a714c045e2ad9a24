package org.caravanserai.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void aRefusalNamesTheWeightOnlyWhereOneWasAskedFor() {
        BigDecimal none = BigDecimal.ZERO;
        BigDecimal ten = BigDecimal.TEN;
        for (Locale language : Messages.LANGUAGES) {
            String counted =
                    messages.text(
                            language,
                            "stock-not-enough",
                            "LOT-1",
                            "A-01",
                            ten,
                            ten,
                            ten,
                            none,
                            0,
                            "");
            String weighed =
                    messages.text(
                            language,
                            "stock-not-enough",
                            "LOT-1",
                            "A-01",
                            ten,
                            ten,
                            ten,
                            ten,
                            1,
                            "PL-000007");
            assertThat(counted).contains("LOT-1", "A-01", "10").doesNotContain("{");
            assertThat(weighed).contains("PL-000007").hasSizeGreaterThan(counted.length());
        }
    }

    @Test
    void everyTextIsThereInAllLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            assertThat(messages.keys(language)).isEqualTo(messages.keys(Locale.ENGLISH));
        }
    }
}
