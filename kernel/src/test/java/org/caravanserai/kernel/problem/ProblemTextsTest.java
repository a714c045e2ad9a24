package org.caravanserai.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+|required)\"");

    private final Messages messages = new Messages();

    @Test
    void everyCodeOfAValueHasItsTextInEveryLanguage() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        for (String part : List.of("identity", "goods", "problem")) {
            codes.addAll(codesIn(Path.of("src/main/java/org/caravanserai/kernel", part)));
        }
        assertThat(codes).contains("container-check-digit", "required", "gross-below-net");
        for (Locale language : Messages.LANGUAGES) {
            assertThat(messages.keys(language)).containsAll(codes);
        }
    }

    private static List<String> codesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(ProblemTextsTest::codes).toList();
        }
    }

    private static Stream<String> codes(Path file) {
        try {
            return CODE
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult hit) -> hit.group(1))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void namesTheExpectedDigitToTheReader() {
        Problem problem = Refused.by(() -> ContainerNumber.parse("CSQU3054384")).at("container");
        assertThat(text("en", problem))
                .isEqualTo("Container number CSQU3054384: the check digit should be 3.");
        assertThat(text("ru", problem)).contains("CSQU3054384").endsWith("должна быть 3.");
        assertThat(text("zh", problem)).contains("CSQU3054384").contains("3");
    }

    private String text(String language, Problem problem) {
        return messages.text(
                Locale.forLanguageTag(language), problem.code(), problem.args().toArray());
    }

    @Test
    void aProblemCanBeToldOfARow() {
        Problem problem = Problem.of("container", "required").inRow(3);
        assertThat(problem).isEqualTo(Problem.ofRow(3, "container", "required"));
        assertThat(new InvalidInput(problem).problems()).containsExactly(problem);
        assertThat(new Refusal(List.of(problem), "stock-short", "LOT-000001").args())
                .containsExactly("LOT-000001");
    }
}
