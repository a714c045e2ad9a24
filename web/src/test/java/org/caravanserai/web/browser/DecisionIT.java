package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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

        Page broker = browser.signedIn(terminal, "broker");
        broker.navigate("/broker/declaration.xhtml?id=" + id);
        assertThat(broker.locator("#state")).containsText("under check");
        assertThat(broker.locator("#decide")).hasCount(0);
        assertThat(broker.locator("#story .note")).isVisible();

        Page manager = browser.signedIn(terminal, "manager");
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
}
