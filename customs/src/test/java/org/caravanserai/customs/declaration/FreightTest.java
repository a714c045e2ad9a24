package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.payment.PaymentKind;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Freight and insurance of the whole declaration in the customs value of each item. */
@ExtendWith(OnThatDay.class)
class FreightTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    private final Corridor.Client client = corridor.client("50000000");

    @Test
    void isDividedByValueWithTheRemainderOnTheLastItem() {
        String id = drafted();
        say(id, Map.of("45.freight", "100"));

        assertThat(values(id)).containsExactly("2513333.33", "5026666.67");
        assertThat(vat(id)).containsExactly("402133.33", "804266.67");
    }

    @Test
    void isDividedByGrossMassAndInsuranceByValue() {
        String id = drafted();
        say(
                id,
                Map.of(
                        "45.freight", "52000",
                        "45.insurance", "3000",
                        "45.currency", "KZT",
                        "45.by", "MASS"));

        assertThat(values(id))
                .as("one and three packages: a quarter of the freight, a third of the insurance")
                .containsExactly("2510000.00", "5033000.00");
    }

    @Test
    void isPaidAtReleaseAndCollectedWhereACorrectionFindsMore() {
        String id = drafted();
        say(id, Map.of("45.freight", "100"));
        corridor.file(client, id);
        corridor.answer();
        BigDecimal spent = corridor.money(client.party().id()).spent();
        assertThat(spent).isEqualByComparingTo("1241000.00");

        corridor.house.as(
                Corridor.MANAGER,
                () ->
                        corridor.house
                                .get(Corrections.class)
                                .correct(
                                        id,
                                        new CorrectionRequest(
                                                "03",
                                                "freight invoice",
                                                "KDT-7",
                                                List.of(),
                                                Map.of("45.freight", "200"))));

        assertThat(corridor.money(client.party().id()).spent().subtract(spent))
                .as("16 % of another 52,000")
                .isEqualByComparingTo("8320.00");
    }

    @Test
    void isRefusedInMoneyWithoutARateAndInNoMoneyAtAll() {
        String id = drafted();
        say(id, Map.of("45.freight", "100", "45.currency", "CNY"));

        assertThat(caught(Refusal.class, () -> corridor.file(client, id)).code())
                .isEqualTo("exchange-rate-missing");
        assertThat(
                        caught(InvalidInput.class, () -> say(id, Map.of("45.freight", "much")))
                                .problems())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly("boxes.45.freight number-format");
    }

    /** One package for 4,800 dollars and three for 9,600. */
    private String drafted() {
        return corridor.draft(
                client,
                "4000",
                modules(corridor.receiveModules(client), "1", "4800"),
                modules(corridor.receiveModules(client), "3", "9600"));
    }

    private void say(String id, Map<String, String> entries) {
        corridor.house.as(
                client.broker(),
                () ->
                        corridor.house
                                .get(BoxEntry.class)
                                .say(id, corridor.find(id).version(), BoxEntry.HEAD, entries));
    }

    private static List<String> values(String id) {
        return corridor.find(id).items().stream()
                .map(item -> item.customsValue().amount().toPlainString())
                .toList();
    }

    private static List<String> vat(String id) {
        return corridor.find(id).payments().stream()
                .filter(line -> line.kind() == PaymentKind.VAT)
                .map(line -> line.amount().amount().toPlainString())
                .toList();
    }
}
