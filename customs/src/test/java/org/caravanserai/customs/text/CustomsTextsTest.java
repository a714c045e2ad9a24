package org.caravanserai.customs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnThatDay.class)
class CustomsTextsTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void everyLanguageHasEveryKey() {
        Messages messages = new Messages();
        for (Locale language : Messages.LANGUAGES) {
            assertThat(messages.keys(language)).isEqualTo(messages.keys(Locale.ENGLISH));
        }
    }

    @Test
    void explainsADutyInAFullSentenceInEachLanguage() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot =
                corridor.receive(
                        client,
                        "6203423100",
                        Measures.of("50", "1500", "1600", "3000", "PCE"),
                        Money.of("25000", "USD"));
        String id =
                corridor.draft(
                        client,
                        "4000",
                        Corridor.item(
                                lot,
                                "6203423100",
                                Measures.of("50", "1500", "1600", "3000", "PCE"),
                                "25000"));
        corridor.file(client, id);
        DeclarationView filed = corridor.find(id);
        Messages messages = new Messages();

        assertThat(filed.payments()).hasSize(3);
        assertThat(filed.payable()).isEqualByComparingTo(new BigDecimal("4068670"));
        for (Locale language : Messages.LANGUAGES) {
            filed.payments()
                    .forEach(
                            line ->
                                    assertThat(
                                                    messages.text(
                                                            language,
                                                            line.explanation(),
                                                            line.arguments().toArray()))
                                            .doesNotContain("{")
                                            .contains("KZT"));
        }
        assertThat(
                        messages.text(
                                Locale.ENGLISH,
                                filed.payments().get(1).explanation(),
                                filed.payments().get(1).arguments().toArray()))
                .isEqualTo(
                        "1,692,000 KZT: the higher of 10 % of the customs value of 13,000,000 KZT,"
                            + " which is 1,300,000 KZT, and 1.88 EUR per 1 KGM for 1,500 KGM at 600"
                            + " KZT for 1 EUR, which is 1,692,000 KZT.");
        assertThat(Map.copyOf(corridor.find(id).items().get(0).quantities())).isEmpty();
    }
}
