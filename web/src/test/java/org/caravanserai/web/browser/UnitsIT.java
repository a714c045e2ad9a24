package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
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

        page.locator(".ways a[href*='permits.xhtml']").click();
        page.locator("#number").fill("OP/" + lot);
        page.locator("#validFrom").fill(LocalDate.now().minusDays(1).toString());
        page.locator("#validUntil").fill(LocalDate.now().plusDays(9).toString());
        assertThat(page.locator("#lots")).hasValue(lot);
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

    @Test
    void aPermitWithdrawnByMistakeHoldsAgain(Terminal terminal, Browser browser) {
        OwnGoods goods = new OwnGoods(terminal);
        String lot = goods.received();
        String number = "OP/" + goods.serial();
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/permits.xhtml?lot=" + lot);
        page.locator("#number").fill(number);
        page.locator("#record").click();
        assertThat(page.locator("#validFrom-wrong")).not().isEmpty();
        page.locator("#validFrom").fill(LocalDate.now().minusDays(1).toString());
        page.locator("#validUntil").fill(LocalDate.now().plusDays(9).toString());
        page.locator("#record").click();
        Locator row = page.locator("#grid_data tr", new Page.LocatorOptions().setHasText(number));
        assertThat(row).containsText("given");

        row.getByText("Withdraw").click();
        page.locator("#withdraw").click();
        assertThat(page.locator("#reason-wrong")).not().isEmpty();
        page.locator("#reason").fill("wrong row");
        page.locator("#withdraw").click();
        assertThat(row).containsText("withdrawn");
        row.getByText("Take the withdrawal back").click();
        page.locator("#reason").fill("it was the next one");
        page.locator("#give-back").click();
        assertThat(row).containsText("given");

        Page manager = browser.signedIn(terminal, "manager");
        manager.navigate("/clerk/permits.xhtml?plain=1");
        assertThat(manager.locator("#grid_data")).containsText(number);
        assertThat(manager.locator("#record")).hasCount(0);
        assertThat(manager.getByText("Withdraw")).hasCount(0);
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
