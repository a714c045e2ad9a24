package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a phone a list begins in the first screen; the form above it opens with its button. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class FoldedFormIT {

    /** Title, search and heading of the list; a phone is 780 high. */
    private static final int HIGH = 200;

    @ParameterizedTest
    @ValueSource(strings = {"units", "picks", "acts", "counts", "holds", "permits"})
    void aListWithAFormBeginsHigh(String name, Terminal terminal, Browser browser) {
        Page page = browser.onPhone(terminal, "clerk");
        page.navigate("/clerk/" + name + ".xhtml?plain=1");
        double top = page.locator("#grid").boundingBox().y;
        assertTrue(top < HIGH, name + " begins at " + top);
        assertThat(page.locator(".entry")).isHidden();
    }

    @Test
    void theFormOpensWithItsButtonAndFoldsAgain(Terminal terminal, Browser browser) {
        Page page = browser.onPhone(terminal, "clerk");
        page.navigate("/clerk/holds.xhtml?plain=1");
        page.locator("#hold").click();
        assertThat(page.locator("#kind")).isFocused();
        assertThat(page.locator("#hold")).hasAttribute("aria-expanded", "true");

        page.locator("#id").fill("LOT-000001");
        page.locator(".entry-close").click();
        assertThat(page.locator(".entry")).isHidden();
    }

    @Test
    void theFormStaysOpenAtWhatIsWrong(Terminal terminal, Browser browser) {
        Page page = browser.onPhone(terminal, "clerk");
        page.navigate("/clerk/holds.xhtml?plain=1");
        page.locator("#hold").click();
        page.locator("#id").fill("LOT-000001");
        page.locator("#hold").click();

        assertThat(page.locator(".entry .ui-message-error").first()).isVisible();
        assertThat(page.locator(".entry")).isVisible();
        assertThat(page.locator("#id")).hasValue("LOT-000001");
    }

    @Test
    void aPageThatIsNotThereRunsNoScriptThatFails(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        List<String> failed = new ArrayList<>();
        page.onPageError(failed::add);
        page.navigate("/clerk/no-such-page.xhtml");
        assertThat(page.locator("h1")).isVisible();
        page.navigate("/clerk/lot.xhtml?id=LOT-999999");
        assertThat(page.locator("h1")).isVisible();
        assertEquals(List.of(), failed);
    }
}
