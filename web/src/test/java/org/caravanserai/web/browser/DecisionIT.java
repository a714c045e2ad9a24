package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Eventually;
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
        String id = filed(terminal);

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
        manager.fill("#why-decided", "Paper of the inspector");
        manager.click("#enter-decision");
        assertThat(manager.locator("#state")).containsText("released");
        assertThat(manager.locator("#story")).containsText("manager");
    }

    /** A lot put under bond by the API, as far as the office lets it. */
    private static String filed(Terminal terminal) {
        Caller broker = terminal.as("broker");
        JsonNode lot = storedLot(broker);
        String draft =
                """
                {"procedure":"7000","feature":"000","currency":"USD","items":[{"lot":"%s",
                 "commodityCode":"%s","origin":"CN","measures":%s,
                 "value":{"amount":1000,"currency":"USD"}}]}
                """
                        .formatted(
                                lot.get("lot").asText(),
                                lot.get("commodityCode").asText(),
                                lot.get("measures"));
        String id = broker.post("/declarations", draft).text("id");
        broker.post("/declarations/" + id + "/filing", "{}");
        Eventually.see(
                () -> broker.get("/declarations/" + id).text("status"), "UNDER_CHECK"::equals);
        return id;
    }

    private static JsonNode storedLot(Caller broker) {
        for (JsonNode row :
                broker.get("/stock?status=TEMPORARY_STORAGE&facility=KZ-KHORGOS-GATEWAY")
                        .json()
                        .get("items")) {
            if (!row.get("held").asBoolean() && row.path("declaration").asText("").isEmpty()) {
                return row;
            }
        }
        throw new IllegalStateException("The demo has no goods in temporary storage");
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
