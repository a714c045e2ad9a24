package org.caravanserai.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The way on from a problem")
class WayTest {

    static Stream<String> codes() {
        return Way.OUT_OF.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void leadsFromAProblemThatThereIsToAPageThatThereIs(String code) {
        assertThat(new Messages().keys(Locale.ENGLISH)).contains(code);
        assertThat(Way.OUT_OF.get(code))
                .isNotEmpty()
                .allSatisfy(
                        way -> {
                            assertThat(Files.exists(Path.of("src/main/webapp" + way.page())))
                                    .isTrue();
                            assertThat(RailEntry.of(way.page())).isPresent();
                        });
    }

    @Test
    void asksTheListForWhatTheProblemNames() {
        Problem held = Problem.of("lot", "lot-held", "LOT-000012", "CUSTOMS", "inspection");
        assertThat(Way.outOf(held))
                .extracting(Way::page, way -> way.asked(held).orElse(null))
                .containsExactly(tuple("/clerk/holds.xhtml", "LOT-000012"));
        assertThat(Way.outOf(Problem.of("lot", "required"))).isEqualTo(List.of());
    }
}
