package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office answers on paper: somebody else than who filed types it in. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class DecisionIT {

    @BeforeEach
    void theOfficeStopsEverything(Terminal terminal) {
        terminal.as("broker").put("/training-office", "{\"lane\":\"RED\",\"delaySeconds\":0}");
    }

    @AfterEach
    void theOfficeIsQuickAgain(Terminal terminal) {
        terminal.as("broker").put("/training-office", "{\"lane\":\"GREEN\",\"delaySeconds\":1}");
    }

    @Test
    void whoFiledMayNotDecideAndTheManagerMay(Terminal terminal, Browser browser) {
        String id = Filed.underCheck(terminal);

        Page broker = signedIn(terminal, browser, "broker");
        broker.navigate("/broker/declaration.xhtml?id=" + id);
        assertThat(broker.locator("#state")).containsText("under check");
        assertThat(broker.locator("#decide")).hasCount(0);
        assertThat(broker.locator("#story .note")).isVisible();

        Page manager = signedIn(terminal, browser, "manager");
        manager.navigate("/broker/declaration.xhtml?id=" + id);
        manager.fill("#number", "no number");
        manager.click("#enter-decision");
        assertThat(manager.locator("#number-wrong")).isVisible();
        manager.fill("#number", "");
        manager.fill("#decision-reason", "Paper of the inspector");
        manager.click("#enter-decision");
        assertThat(manager.locator("#state")).containsText("released");
        assertThat(manager.locator("#story")).containsText("manager");
    }

    private static Page signedIn(Terminal terminal, Browser browser, String user) {
        Page page = browser.window(terminal.program().uri(), 1440, "en");
        page.navigate("/login.xhtml");
        page.fill("#user", user);
        page.fill("#password", "caravanserai");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/today\\.xhtml"));
        return page;
    }
}
