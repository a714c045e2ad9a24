package org.caravanserai.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private final Problem first = Problem.of("lines[0]", "not-released", "LOT-000006", 3);
    private final Problem second = Problem.of("lines[1]", "not-released", "LOT-000007", 5);

    /** What stands at a line need not stand on top as well. */
    @Test
    void saysNothingMoreThanTheLineItRepeats() {
        assertThat(new Refusal(List.of(second, first), "not-released", "LOT-000006", 3).saysMore())
                .isFalse();
    }

    @Test
    void saysMoreThanItsLines() {
        assertThat(new Refusal(List.of(first, second), "lines-refused", 2).saysMore()).isTrue();
        assertThat(new Refusal("not-released", "LOT-000006", 3).saysMore()).isTrue();
    }
}
