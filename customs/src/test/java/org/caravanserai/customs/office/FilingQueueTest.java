package org.caravanserai.customs.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnThatDay.class)
class FilingQueueTest {

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
    void keepsFilingsWhileTheOfficeIsDownAndTheirOrder() {
        Corridor.Client client = corridor.client("50000000");
        corridor.office(Lane.GREEN, true);
        String first = filed(client);
        String second = filed(client);

        queue().deliverDue();

        assertThat(corridor.find(first).status()).isEqualTo(DeclarationStatus.SUBMITTED);
        assertThat(queue().waiting())
                .extracting(FilingQueueRows.Waiting::declaration)
                .containsExactly(first, second);
        assertThat(queue().waiting().get(0).note()).isEqualTo("office-down");

        corridor.office(Lane.GREEN, false);
        queue().deliverDue();
        assertThat(corridor.find(second).status())
                .as("nobody waits for the next round once the office is there again")
                .isEqualTo(DeclarationStatus.REGISTERED);

        OnThatDay.later(5, () -> queue().deliverDue());
        assertThat(corridor.find(first).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(corridor.find(second).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
        assertThat(queue().waiting()).isEmpty();
    }

    @Test
    void takesTwiceAsLongOnTheYellowLane() {
        corridor.office(Lane.YELLOW, false);
        String id = filed(corridor.client("50000000"));

        queue().deliverDue();
        OnThatDay.later(1, () -> queue().deliverDue());
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
        assertThat(corridor.find(id).lane()).isEqualTo("YELLOW");

        OnThatDay.later(2, () -> queue().deliverDue());
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        corridor.office(Lane.GREEN, false);
    }

    @Test
    void waitsForTheRatesOfTheDayOfRegistration() {
        corridor.office(Lane.GREEN, false);
        String id = filed(corridor.client("50000000"));

        OnThatDay.later(86400, () -> queue().deliverDue());

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);
        assertThat(queue().waiting().get(0).note()).isEqualTo("exchange-rate-missing");
        OnThatDay.later(86400 + 5, () -> enterRateOfNextDay());
        OnThatDay.later(86400 + 10, () -> queue().deliverDue());
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.REGISTERED);
        assertThat(corridor.find(id).payable()).isEqualByComparingTo("428850.00");
        OnThatDay.later(86400 + 20, () -> queue().deliverDue());
    }

    private static void enterRateOfNextDay() {
        corridor.house
                .get(org.caravanserai.customs.tariff.ExchangeRates.class)
                .enter(
                        "USD",
                        Corridor.DAY.plusDays(1),
                        new java.math.BigDecimal("524.609375"),
                        "test");
    }

    private static String filed(Corridor.Client client) {
        String id =
                corridor.draft(
                        client, "4000", modules(corridor.receiveModules(client), "1", "4800"));
        corridor.file(client, id);
        return id;
    }

    private static int serial(String id) {
        return DeclarationNumber.parse(corridor.find(id).number()).serial();
    }

    private static FilingQueue queue() {
        return corridor.house.get(FilingQueue.class);
    }
}
