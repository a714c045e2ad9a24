package org.caravanserai.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
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
    void aPlainPatternIsFilledInAsIcuWould() {
        Object[] texts = {"LOT-000001", "a {1} b", "7"};
        for (Locale language : Messages.LANGUAGES) {
            for (String key : messages.keys(language)) {
                String pattern = messages.patterns(language).get(key);
                String filled = Messages.filled(pattern, "LOT-000001", "a {1} b", "7");
                if (filled != null) {
                    assertThat(filled)
                            .as(key)
                            .isEqualTo(new MessageFormat(pattern, language).format(texts));
                }
            }
        }
        assertThat(Messages.filled("{0}: {1}", "31", "'a'")).isEqualTo("31: 'a'");
        assertThat(Messages.filled("{0}", 1_000)).as("a number has its own form").isNull();
        assertThat(Messages.filled("{1}", "one")).as("a place without a text").isNull();
        assertThat(Messages.filled("it''s {0}", "one")).as("quotes").isNull();
        assertThat(Messages.filled("{0, plural, other{#}}", "one")).isNull();
    }

    @Test
    void whatWordsAreChosenByMayBeADecimalOrTheTextOfOne() {
        assertThat(Shown.number("2")).isEqualTo(new BigDecimal("2"));
        assertThat(Shown.number(new BigDecimal("2.5"))).isEqualTo(new BigDecimal("2.5"));
        assertThat(Shown.number("two")).isEqualTo("two");
    }

    @Test
    void decimalsAreShownWholeInTheReadersWay() {
        assertThat(Shown.of(new BigDecimal("1836.000123"), Locale.ENGLISH))
                .isEqualTo("1,836.000123");
        assertThat(Shown.of(new BigDecimal("1836.5"), Locale.forLanguageTag("ru")).toString())
                .endsWith(",5");
    }
}
