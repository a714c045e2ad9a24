package org.caravanserai.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    final Messages messages = new Messages();

    @Test
    void everyLanguageHasEveryKey() {
        for (Locale language : Messages.LANGUAGES) {
            assertThat(messages.keys(language))
                    .as(language.toString())
                    .containsExactlyInAnyOrderElementsOf(messages.keys(Locale.ENGLISH));
        }
    }

    @Test
    void anUnknownLanguageReadsEnglishAndAnUnknownKeyItself() {
        assertThat(messages.text(Locale.FRENCH, "required"))
                .isEqualTo(messages.text(Locale.ENGLISH, "required"))
                .isNotEqualTo("required");
        assertThat(messages.text(Locale.ENGLISH, "nobody-wrote-this"))
                .isEqualTo("nobody-wrote-this");
    }

    @Test
    void decimalsAreShownWholeInTheReadersWay() {
        assertThat(Shown.of(new BigDecimal("1836.000123"), Locale.ENGLISH))
                .isEqualTo("1,836.000123");
        assertThat(Shown.of(new BigDecimal("1836.5"), Locale.forLanguageTag("ru")).toString())
                .endsWith(",5");
    }
}
