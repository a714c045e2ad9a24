package org.caravanserai.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts that choose their words by a number")
class CountedTextsTest {

    private static final int MOST_ARGS = 10;

    private final Messages messages = new Messages();

    /** Packages are decimals: a text that could not count them ended on the page of faults. */
    @Test
    void everyOneOfThemCountsDecimals() {
        Object[] two = new Object[MOST_ARGS];
        Arrays.fill(two, new BigDecimal("2"));
        for (Locale language : Messages.LANGUAGES) {
            for (String key : messages.keys(language)) {
                if (messages.counts(language, key, 0)) {
                    assertThat(messages.text(language, key, two)).as(key).contains("2");
                }
            }
        }
        assertThat(messages.text(Locale.ENGLISH, "findings.damage-kept", new BigDecimal("2"), 3))
                .isEqualTo("2 packages of line 3 recorded as damaged.");
    }
}
