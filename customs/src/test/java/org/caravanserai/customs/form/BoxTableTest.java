package org.caravanserai.customs.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.form.BoxRule.Content;
import org.caravanserai.customs.form.BoxRule.Place;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.text.FourNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a box takes and what it refuses, and why. */
class BoxTableTest {

    private static final BoxTable TABLE =
            new BoxTable(
                    List.of(
                            rule("20", Content.CODE, 3, 0, "incoterms"),
                            rule("20.place", Content.TEXT, 10, 0, null),
                            rule("15a", Content.CODE, 2, 0, "COUNTRY"),
                            rule("22", Content.CODE, 3, 0, "CURRENCY"),
                            rule("29", Content.TEXT, 8, 0, "OFFICE"),
                            rule("18.count", Content.NUMBER, 5, 0, null),
                            rule("38.bare", Content.NUMBER, 24, 6, null),
                            rule("5", Content.SHOWN, 3, 0, null)),
                    Map.of("incoterms", Set.of("FCA", "CIP")));

    @ParameterizedTest
    @CsvSource({
        "20,FCA",
        "20,''",
        "20.place,Khorgos",
        "15a,CN",
        "15a,00",
        "22,USD",
        "29,39851712",
        "18.count,2",
        "38.bare,'1 998,5'"
    })
    void takesWhatTheFormAllows(String box, String entry) {
        assertThat(check(box, entry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20,XXX,box-unknown-code",
        "20.place,A place too far,box-too-long",
        "15a,XQ,box-unknown-code",
        "22,XYZ,box-unknown-code",
        "29,3985,box-unknown-code",
        "18.count,two,number-format",
        "18.count,-2,measures-negative",
        "38.bare,0.0000001,box-decimals",
        "5,17,box-unknown",
        "99,x,box-unknown"
    })
    void refusesTheRestWithAReason(String box, String entry, String code) {
        assertThat(check(box, entry))
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple("boxes." + box, code));
    }

    @Test
    void knowsTheNumberABrokerJumpsTo() {
        assertThat(TABLE.rule(Place.HEAD, "20.place").number()).isEqualTo("20");
        assertThat(TABLE.rule(Place.ITEM, "20.place")).isNull();
    }

    private static List<Problem> check(String box, String entry) {
        return TABLE.check(Place.HEAD, Map.of(box, entry), "");
    }

    private static BoxRule rule(String code, Content content, int size, int decimals, String list) {
        return new BoxRule(
                code,
                Place.HEAD,
                Set.of("GD"),
                content,
                size,
                decimals,
                list,
                new FourNames(code, code, code, code),
                LocalDate.of(2018, 1, 1),
                "test",
                "S");
    }
}
