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
    void whereNothingIsFreeItSaysSoAndNoNought() {
        BigDecimal none = new BigDecimal("0.000000");
        Object[] args = {"LOT-1", "A-01", none, none, BigDecimal.TEN, none, 1, "PL-000007"};
        for (Locale language : Messages.LANGUAGES) {
            for (String code : new String[] {"stock-not-enough", "not-released"}) {
                assertThat(messages.text(language, code, args))
                        .as(code)
                        .contains("LOT-1", "A-01", "10")
                        .doesNotContain("{");
            }
        }
        assertThat(messages.text(Locale.ENGLISH, "stock-not-enough", args))
                .isEqualTo(
                        "Lot LOT-1 at A-01: nothing is there and free, 10 packages are asked for."
                                + " Reserved there for PL-000007.");
    }

    @Test
    void bulkGoodsWithoutPackagesAreSaidInKilograms() {
        BigDecimal none = BigDecimal.ZERO;
        assertThat(
                        messages.text(
                                Locale.ENGLISH,
                                "stock-not-enough",
                                "LOT-1",
                                "A-01",
                                none,
                                new BigDecimal("12.5"),
                                none,
                                new BigDecimal("40"),
                                0,
                                ""))
                .isEqualTo(
                        "Lot LOT-1 at A-01: 12.5 kg net are there and free, 40 kg net are asked"
                                + " for.");
    }

    @Test
    void everyTextIsThereInAllLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            assertThat(messages.keys(language)).isEqualTo(messages.keys(Locale.ENGLISH));
        }
    }
}
