package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lot is divided under a permit, its part put on a pallet, and the pallet labelled. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class UnitsIT {

    @Test
    void dividesALotAndLabelsThePalletItsPartStandsOn(Terminal terminal, Browser browser) {
        JsonNode row = divisible(terminal);
        String lot = row.path("lot").asText();
        String bin = row.path("location").asText();
        Page page = browser.signedIn(terminal, "clerk");

        page.navigate("/clerk/regroup.xhtml?lot=" + lot + "&at=" + bin);
        page.locator("#parts").fill("2 1");
        page.locator("#go").click();
        assertThat(page.locator("#permit-wrong")).containsText("needs a customs permit");

        page.locator(".ways a[href$='permits.xhtml']").click();
        page.locator("#number").fill("OP/" + lot);
        page.locator("#validFrom").fill(LocalDate.now().minusDays(1).toString());
        page.locator("#validUntil").fill(LocalDate.now().plusDays(9).toString());
        page.locator("#lots").fill(lot);
        page.locator("#record").click();
        assertThat(page.locator(".ui-messages-info")).containsText("is in the register");

        page.navigate("/clerk/regroup.xhtml?lot=" + lot + "&at=" + bin);
        page.locator("#parts").fill("2 1");
        page.locator("#go").click();
        assertThat(page.locator(".ui-messages-info")).containsText("2 new lots");
        String child = page.locator(".act a.reference").first().innerText().strip();

        page.navigate("/clerk/units.xhtml");
        page.locator("#facility").selectOption(row.path("facility").asText());
        page.locator("#location").fill(bin);
        page.locator("#lot").fill(child);
        page.locator("#make").click();
        page.locator("#made").click();
        page.waitForURL("**/unit.xhtml**");
        assertThat(page.locator("#goods")).containsText(child);
        page.waitForFunction(
                "() => document.querySelector('img.label-preview').naturalWidth > 100");
        String zpl = text(page, page.locator("#zpl").getAttribute("href"));
        assertTrue(zpl.startsWith("^XA") && zpl.contains(child), zpl);
        page.navigate(page.url());
        assertThat(page.getByText("Copy 1, ZPL")).isVisible();
    }

    /** Goods of three or more packages, all of one lot in one bin and one status, and free. */
    private static JsonNode divisible(Terminal terminal) {
        JsonNode rows =
                terminal.as("clerk")
                        .get("/stock?status=CUSTOMS_WAREHOUSE&limit=500")
                        .json()
                        .path("items");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> !row.path("held").asBoolean())
                .filter(row -> row.path("free").path("packages").asInt() >= 3)
                .filter(row -> alone(terminal, row.path("lot").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean alone(Terminal terminal, String lot) {
        return terminal.as("clerk").get("/stock?lot=" + lot).json().path("items").size() == 1;
    }

    private static String text(Page page, String address) {
        APIResponse response = page.request().get(address);
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
