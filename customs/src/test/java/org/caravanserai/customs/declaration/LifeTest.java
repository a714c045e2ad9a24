package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the life of a declaration; {@code -} is refused. */
class LifeTest {

    private static final String[][] CELLS = {
        // EDIT, FILE, REGISTER, REFUSE_REGISTRATION, CHECK, RELEASE, REFUSE, WITHDRAW, CORRECT,
        // REVOKE, COMPLETE
        row("DRAFT DRAFT SUBMITTED - - - - - WITHDRAWN - - -"),
        row("SUBMITTED - - REGISTERED REFUSED - - - WITHDRAWN - - -"),
        row("REGISTERED - - - - UNDER_CHECK RELEASED REFUSED WITHDRAWN REGISTERED - -"),
        row("UNDER_CHECK - - - - - RELEASED REFUSED WITHDRAWN UNDER_CHECK UNDER_CHECK -"),
        row("RELEASED - - - - - - - - RELEASED RELEASED RELEASED"),
        row("REFUSED - - - - - - - - - - -"),
        row("WITHDRAWN - - - - - - - - - - -"),
    };

    private static String[] row(String cells) {
        return cells.split(" ");
    }

    @Test
    void theTableHasEveryCell() {
        assertThat(CELLS.length).isEqualTo(DeclarationStatus.values().length);
        for (String[] row : CELLS) {
            assertThat(row).hasSize(Act.values().length + 1);
        }
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(CELLS)
                .flatMap(
                        row ->
                                Arrays.stream(Act.values())
                                        .map(
                                                act ->
                                                        Arguments.of(
                                                                DeclarationStatus.valueOf(row[0]),
                                                                act,
                                                                row[act.ordinal() + 1])));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCell(DeclarationStatus status, Act act, String expected) {
        if ("-".equals(expected)) {
            assertThatThrownBy(() -> Life.after(status, act)).isInstanceOf(Refusal.class);
        } else {
            assertThat(Life.after(status, act)).isEqualTo(DeclarationStatus.valueOf(expected));
        }
    }
}
