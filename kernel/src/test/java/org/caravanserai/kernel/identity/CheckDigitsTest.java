package org.caravanserai.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** Whatever the number, its check digit makes it valid and no other digit does. */
class CheckDigitsTest {

    @Provide
    Arbitrary<String> containers() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('A', 'Z').ofLength(3),
                        Arbitraries.of("U", "J", "Z"),
                        Arbitraries.strings().numeric().ofLength(6))
                .as((owner, category, serial) -> owner + category + serial);
    }

    @Property
    void oneDigitFitsAContainer(
            @ForAll("containers") String body, @ForAll @IntRange(max = 9) int digit) {
        int expected = CheckDigits.iso6346(body);
        ContainerNumber number = ContainerNumber.asReceived(body + digit);
        assertThat(number.valid()).isEqualTo(digit == expected);
        assertThat(ContainerNumber.asReceived(number.printed())).isEqualTo(number);
    }

    @Property
    void oneWrongDigitIsFoundOnAContainer(
            @ForAll("containers") String body,
            @ForAll @IntRange(min = 4, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char wrong = (char) ('0' + (body.charAt(place) - '0' + by) % 10);
        String other = body.substring(0, place) + wrong + body.substring(place + 1);
        int one = CheckDigits.iso6346(body);
        int two = CheckDigits.iso6346(other);
        // Remainders 0 and 10 share the digit 0: the reason why 10 is legal but discouraged.
        assertThat(one == two && one != 0).isFalse();
    }

    @Property
    void oneDigitFitsAWagon(
            @ForAll @NumericChars @StringLength(7) String body,
            @ForAll @IntRange(max = 9) int digit) {
        boolean fits = CheckDigits.wagon(body) == digit;
        WagonNumber wagon = WagonNumber.parse(body + digit);
        assertThat(wagon.system()).isEqualTo(WagonNumber.System.SNG);
        assertThat(wagon.doubt().isEmpty()).isEqualTo(fits);
    }

    @Property
    void oneDigitFitsAStation(
            @ForAll @NumericChars @StringLength(5) String body,
            @ForAll @IntRange(max = 9) int digit) {
        assertThat(StationCode.parse(body + digit).valid())
                .isEqualTo(CheckDigits.esr(body) == digit);
    }

    @Property
    void everySerialMakesAnSscc(
            @ForAll @NumericChars @StringLength(min = 4, max = 12) String prefix,
            @ForAll @LongRange(max = 99_999) long serial) {
        Sscc sscc = Sscc.of(prefix, serial);
        assertThat(sscc.value()).hasSize(18);
        assertThat(sscc.value().substring(1)).startsWith(prefix);
        assertThat(Sscc.parse("00" + sscc.value())).isEqualTo(sscc);
        assertThat(Sscc.of(prefix, 99_999 - serial).equals(sscc)).isEqualTo(2 * serial == 99_999);
    }

    @Property
    void oneDigitFitsAnSscc(
            @ForAll @NumericChars @StringLength(17) String body,
            @ForAll @IntRange(max = 9) int digit) {
        if (CheckDigits.gs1(body) == digit) {
            assertThat(Sscc.parse(body + digit).value()).isEqualTo(body + digit);
        } else {
            assertThat(by(() -> Sscc.parse(body + digit)).args())
                    .containsExactly(body + digit, CheckDigits.gs1(body));
        }
    }
}
