package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker clears goods without touching the mouse. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class BrokerIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void placesGoodsUnderBondAndWithdrawsAPart(Terminal terminal, Browser browser) {
        String lot = storedLot(terminal);
        Page page = browser.window(terminal.program().uri(), 1440, "en");
        signIn(page, "broker");

        choose(page, lot, "7000");
        Locator origin = page.locator("input[data-directory='34']").first();
        origin.fill("CN");
        origin.press("Tab");
        assertThat(page.locator("#checks")).containsText("Ready to file", SOON);
        page.keyboard().press("Control+Enter");
        released(page);
        assertThat(page.locator("#payments")).containsText("Customs fee");
        assertThat(page.locator("#payments")).containsText("MCI for the main sheet");
        assertThat(page.locator("#payments")).containsText("Suspended");

        choose(page, lot, "4070");
        Locator packages = page.locator("[data-cell='packages']").first();
        Locator net = page.locator("[data-cell='netKg']").first();
        String whole = net.inputValue();
        packages.fill("1");
        packages.press("Tab");
        assertThat(net).not().hasValue(whole);
        assertThat(page.locator("#line")).containsText("−1");
        page.keyboard().press("Control+Enter");
        released(page);
        assertThat(page.locator("#payments")).containsText("VAT");
        assertThat(page.locator("#payments")).not().containsText("Suspended");
    }

    @Test
    void aSecondBrokerOnTheSameDraftOverwritesNothing(Terminal terminal, Browser browser) {
        String lot = storedLot(terminal);
        Page first = browser.window(terminal.program().uri(), 1440, "en");
        signIn(first, "broker");
        choose(first, lot, "7000");
        Page second = browser.window(terminal.program().uri(), 1440, "en");
        signIn(second, "broker");
        second.navigate(first.url());
        first.locator("input[data-directory='34']").first().fill("CN");
        first.keyboard().press("Control+s");
        assertThat(first.locator("#messages")).containsText("is saved");

        second.locator("[data-cell='description']").first().fill("Something else");
        second.keyboard().press("Control+s");

        assertThat(second.locator("#stale")).containsText("Somebody else saved this draft");
        assertThat(second.locator("#stale tbody")).containsText("Something else");
        assertThat(second.locator("#stale tbody")).containsText("Orig.");

        second.locator("#save-mine").click();
        assertThat(second.locator("#messages")).containsText("is saved");
        first.reload();
        assertThat(first.locator("[data-cell='description']").first()).hasValue("Something else");
    }

    /** A lot in temporary storage that nothing holds. */
    private static String storedLot(Terminal terminal) {
        JsonNode items =
                terminal.as("broker")
                        .get("/stock?status=TEMPORARY_STORAGE&facility=KZ-KHORGOS-GATEWAY")
                        .json()
                        .get("items");
        for (JsonNode row : items) {
            if (!row.get("held").asBoolean() && row.path("declaration").asText("").isEmpty()) {
                return row.get("lot").asText();
            }
        }
        throw new IllegalStateException("The demo has no goods in temporary storage: " + items);
    }

    private static void choose(Page page, String lot, String procedure) {
        page.navigate("/broker/supervision.xhtml");
        page.selectOption("#procedure_input", procedure);
        page.keyboard().press("/");
        page.keyboard().type(lot);
        Locator rows = page.locator("#grid_data > tr");
        assertThat(rows).hasCount(1);
        rows.first().focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".bulk-count")).hasText("1 chosen");
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*/broker/declaration\\.xhtml\\?id=D-.*"));
        assertThat(page.locator("#boxes")).containsText(procedure.substring(0, 2));
    }

    private static void released(Page page) {
        assertThat(page.locator("#state")).containsText("released", SOON);
    }

    private static void signIn(Page page, String user) {
        page.navigate("/login.xhtml");
        page.fill("#user", user);
        page.fill("#password", "caravanserai");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/today\\.xhtml"));
    }
}
