package org.caravanserai.customs.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnThatDay.class)
class GuaranteePastTest {

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
    void headroomOfAPastMomentIsWhatItWasWhateverCameLater() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(lot, "20", "96000"));
        Instant bonded = OnThatDay.NOW.plusSeconds(120);
        OnThatDay.later(
                3_600,
                () ->
                        corridor.house
                                .get(Guarantees.class)
                                .change(
                                        "G-1",
                                        new BigDecimal("200000000"),
                                        LocalDate.of(2028, 6, 30),
                                        "addition 1",
                                        null));
        OnThatDay.later(
                7_200,
                () -> {
                    String out = corridor.draft(client, "3170", modules(lot, "20", "96000"));
                    corridor.file(client, out);
                });
        OnThatDay.later(
                7_300,
                () ->
                        corridor.house
                                .get(org.caravanserai.customs.office.FilingQueue.class)
                                .deliverDue());

        GuaranteeStatus then = at(bonded, bonded);
        assertThat(then.used()).isEqualByComparingTo("7987200");
        assertThat(then.limit()).isEqualByComparingTo("100000000");
        assertThat(then.validUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(then.free()).isEqualByComparingTo("92012800");
        Instant later = OnThatDay.NOW.plusSeconds(5_400);
        assertThat(at(later, later).limit()).isEqualByComparingTo("200000000");
        assertThat(at(later, bonded).limit())
                .as("as it was known an hour before")
                .isEqualByComparingTo("100000000");
        assertThat(
                        corridor.house
                                .get(GuaranteePast.class)
                                .list(times(OnThatDay.NOW.minusSeconds(9))))
                .as("not on file yet")
                .isEmpty();
    }

    private static TwoTimes times(Instant moment) {
        return new TwoTimes(moment, moment);
    }

    private static GuaranteeStatus at(Instant asOf, Instant knownAt) {
        return corridor.house.get(GuaranteePast.class).list(new TwoTimes(asOf, knownAt)).stream()
                .filter(guarantee -> guarantee.id().equals("G-1"))
                .findFirst()
                .orElseThrow();
    }
}
