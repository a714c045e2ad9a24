package org.caravanserai.inventory.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caravanserai.inventory.ledger.Amounts;

class ReservedPartTest {

    private static Amounts amounts(int packages, String kg, int pieces) {
        BigDecimal weight = new BigDecimal(kg).multiply(BigDecimal.valueOf(packages));
        return new Amounts(
                BigDecimal.valueOf(packages),
                weight,
                weight.add(BigDecimal.valueOf(packages)),
                BigDecimal.valueOf((long) packages * pieces));
    }

    @Property
    void aPartIsNeverMoreThanIsOpenOrFree(
            @ForAll @IntRange(min = 1, max = 500) int open,
            @ForAll @IntRange(min = 1, max = 500) int free,
            @ForAll @IntRange(max = 40) int pieces) {
        Amounts asked = amounts(open, "33.333333", pieces);
        Amounts there = amounts(free, "33.333333", pieces);
        Amounts part = Reservations.part(asked, there);
        assertThat(part.packages()).isEqualByComparingTo(BigDecimal.valueOf(Math.min(open, free)));
        assertThat(asked.minus(part).anyNegative()).isFalse();
        assertThat(there.minus(part).anyNegative()).isFalse();
    }
}
