package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that was cut off or mistyped is unknown, or another's; it is no fault of ours. */
@ExtendWith(Terminal.Open.class)
class AddressesIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<String> NAMED = List.of("", "?id=x&number=x&lot=x&code=x&kind=x");

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "broker", "operator", "manager", "inspector", "admin"})
    void noAddressIsAFault(String user, Terminal terminal) throws Exception {
        Form browser = new Form(terminal.program().uri());
        browser.submit(
                "/login.xhtml", "door", "enter", Map.of("user", user, "password", "caravanserai"));
        assertThat(browser.open("/today.xhtml").statusCode()).isEqualTo(200);

        for (String page : pages()) {
            for (String named : NAMED) {
                assertThat(browser.open(page + named).statusCode())
                        .as("%s as %s", page + named, user)
                        .isLessThan(500);
            }
        }
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(page -> page.endsWith(".xhtml"))
                    .filter(page -> !page.matches("/(WEB-INF|resources|error|first-run).*"))
                    .toList();
        }
    }
}
