package org.caravanserai.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {

    @ParameterizedTest
    @CsvSource({
        "Almaty Solar LLP,ALMATY-SOLAR-LLP",
        "Xi'an Longmarch Export Co.,XI-AN-LONGMARCH-EXPORT-CO",
        "ТОО «Қорғас Жүк»,ТОО-ҚОРҒАС-ЖҮК",
        "西安长征出口公司,西安长征出口公司",
        "Straße 7,STRASSE-7"
    })
    void isKnownByAReadableMark(String name, String id) {
        assertThat(PartyId.ofName(name).value()).isEqualTo(id);
    }

    @Test
    void isOnePartyHoweverSpaced() {
        assertThat(Party.named("  Almaty\t Solar \n LLP ").name()).isEqualTo("Almaty Solar LLP");
        assertThat(PartyId.ofName("almaty  solar, LLP"))
                .isEqualTo(Party.named("Almaty Solar LLP").id());
        assertThat(PartyId.ofName("Cafe\u0301")).isEqualTo(PartyId.ofName("Caf\u00e9"));
    }

    @Test
    void longNamesStayApart() {
        String name = "Very Long Trading And Forwarding Company Of The Silk Road Number ";
        PartyId one = PartyId.ofName(name + "1");
        assertThat(one.value()).hasSizeLessThanOrEqualTo(60).matches(".*-[0-9A-F]{8}");
        assertThat(one).isNotEqualTo(PartyId.ofName(name + "2"));
        assertThat(PartyId.parse(one.value())).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "A\u0000B", "A\u202eB"})
    void refusesWhatIsNoName(String name) {
        assertThat(by(() -> Party.named(name)).code()).isEqualTo("party-name");
    }

    @Test
    void nameHasItsLimits() {
        assertThat(Party.named("a".repeat(200)).name()).hasSize(200);
        assertThat(by(() -> Party.named("a".repeat(201))).code()).isEqualTo("party-name");
        assertThat(by(() -> Party.named(" ")).code()).isEqualTo("required");
    }

    @Property
    void everyNameGivesAMarkThatIsReadBack(
            @ForAll @StringLength(min = 1, max = 200) @AlphaChars String start,
            @ForAll @StringLength(max = 100) String anything) {
        PartyId id = PartyId.ofName(start + anything);
        assertThat(id.value()).hasSizeLessThanOrEqualTo(60);
        assertThat(PartyId.parse(id.value())).isEqualTo(id);
        assertThat(PartyId.ofName(start + anything)).isEqualTo(id);
    }
}
