package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.report.PlacementState;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A report that is one table")
class TablePaperTest {

    private static final Asked NOTHING = new Asked(null, Map.of());
    private static final Wording ENGLISH = new Wording(new Messages(), List.of(Locale.ENGLISH));

    @Test
    void saysMoneyWithTwoDecimalsAndCodesInWords() {
        Part.Grid grid = (Part.Grid) new Statement().paper(NOTHING).parts().get(1);

        assertThat(grid.rows().next().stream().map(ENGLISH::shown))
                .containsExactly("2026-11-22 14:00 UTC+05", "topped up", "1\u2009250.50");
    }

    @Test
    void writesCodesAndPlainNumbersForPrograms() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new Statement().writeText(NOTHING, ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\r\n2026-11-22T09:00:00Z,TOPPED_UP,1250.50\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAPlacementHasItsWord(PlacementState state) {
        assertThat(ENGLISH.line(Term.of("reports.state." + state))).doesNotContain("reports.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TOPPED_UP", "EARMARKED", "GIVEN_BACK", "SPENT", "REFUNDED", "PAID_OUT"})
    void everyMovementOfMoneyHasItsWord(String kind) {
        assertThat(ENGLISH.line(Term.of("entries." + kind))).doesNotContain("entries.");
    }

    private static final class Statement extends TablePaper {

        @Override
        public String kind() {
            return "statement";
        }

        @Override
        public Set<Role> roles() {
            return Set.of();
        }

        @Override
        public String subject(Asked asked) {
            return "";
        }

        @Override
        Term title(Asked asked) {
            return Term.of("page.money");
        }

        @Override
        List<Part.Fact> facts(Asked asked) {
            return List.of();
        }

        @Override
        List<Part.Column> columns() {
            return List.of(
                    Part.Column.text("reports.at", 1),
                    Part.Column.text("reports.kind", 1),
                    Part.Column.number("reports.amount", 1));
        }

        @Override
        Iterator<List<Object>> rows(Asked asked) {
            return List.<List<Object>>of(
                            List.of(
                                    Instant.parse("2026-11-22T09:00:00Z"),
                                    new Coded("TOPPED_UP", Term.of("entries.TOPPED_UP")),
                                    new Money(new BigDecimal("1250.50"), "KZT")))
                    .iterator();
        }

        @Override
        String page(Asked asked) {
            return "/broker/money.xhtml";
        }
    }
}
