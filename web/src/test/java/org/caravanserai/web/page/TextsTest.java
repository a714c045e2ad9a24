package org.caravanserai.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The texts of all rooms, in four languages")
class TextsTest {

    private static final Pattern IN_PAGE =
            Pattern.compile("\\bt(?:\\[|\\.of\\()'([^']+)'\\s*[\\],)]");
    private static final Pattern IN_BEAN =
            Pattern.compile(
                    "(?:notices\\.(?:good|warn|bad)|texts\\.(?:of|get))\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PAGE_PREFIX = Pattern.compile("'([a-z0-9.-]+\\.)'\\.concat\\(");
    private static final Pattern BEAN_PREFIX = Pattern.compile("\"([a-z0-9.-]+\\.)\" \\+");
    private static final Pattern LITERAL = Pattern.compile("[\"']([A-Za-z0-9._-]+)[\"']");

    private final Messages messages = new Messages();

    static Stream<Locale> otherLanguages() {
        return Messages.LANGUAGES.stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void everyLanguageHasEveryKey(Locale language) {
        assertThat(new TreeSet<>(messages.keys(language)))
                .containsExactlyElementsOf(new TreeSet<>(messages.keys(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void aTextNamesTheSameArgumentsInEveryLanguage(Locale language) {
        assertThat(messages.keys(Locale.ENGLISH))
                .allSatisfy(
                        key ->
                                assertThat(arguments(language, key))
                                        .as(key)
                                        .isEqualTo(arguments(Locale.ENGLISH, key)));
    }

    @Test
    void noTextHidesAnother() throws IOException {
        for (Locale language : Messages.LANGUAGES) {
            assertThat(PageBundles.hidden(language)).as(language.toString()).isEmpty();
        }
    }

    @Test
    void everyKeyOfAPageExists() {
        Set<String> used = Sources.found(Sources.pages(), IN_PAGE);
        used.addAll(Sources.found(Sources.java(), IN_BEAN));

        assertThat(used)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(messages.keys(Locale.ENGLISH)).contains(key));
    }

    @Test
    void everyKeyOfABundleOfPagesIsUsed() {
        Set<String> literals = Sources.found(Sources.pages(), LITERAL);
        literals.addAll(Sources.found(Sources.java(), LITERAL));
        Set<String> prefixes = Sources.found(Sources.pages(), PAGE_PREFIX);
        prefixes.addAll(Sources.found(Sources.java(), BEAN_PREFIX));

        assertThat(PageBundles.keys())
                .isNotEmpty()
                .filteredOn(key -> !literals.contains(key))
                .filteredOn(key -> prefixes.stream().noneMatch(key::startsWith))
                .as("keys that no page uses")
                .isEmpty();
    }

    private Set<String> arguments(Locale language, String key) {
        MessagePattern pattern = new MessagePattern(PageBundles.raw(language, key));
        return Stream.iterate(0, i -> i < pattern.countParts(), i -> i + 1)
                .map(pattern::getPart)
                .filter(
                        part ->
                                part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
