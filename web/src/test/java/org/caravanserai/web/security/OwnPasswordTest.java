package org.caravanserai.web.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.kernel.problem.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One's own new password")
class OwnPasswordTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "tea with salt, password-same",
        "Aigerim likes tea, password-of-name",
        "Caravanserai-2026, password-of-name",
        "abababababab, password-simple",
    })
    void isNotWhatOthersGuessFirst(String wanted, String code) {
        assertThatThrownBy(() -> OwnPassword.checkGuessable("aigerim", "tea with salt", wanted))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(code);
    }

    @Test
    void mayBeSeveralPlainWords() {
        assertThatCode(
                        () ->
                                OwnPassword.checkGuessable(
                                        "aigerim", "tea with salt", "steppe eagle over the pass"))
                .doesNotThrowAnyException();
    }
}
