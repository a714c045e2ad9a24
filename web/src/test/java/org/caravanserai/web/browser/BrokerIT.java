package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.caravanserai.web.browser.Keys.jump;
import static org.caravanserai.web.browser.Keys.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
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
        Page page = browser.signedIn(terminal, "broker");

        choose(page, lot, "7000");
        box(page, "31").waitFor();
        jump(page, "34");
        page.keyboard().press("F3");
        assertThat(page.locator("#directory .choice").first()).isVisible();
        type(page, "China");
        assertThat(page.locator("#directory .choice.chosen")).containsText("CN");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("Saved: box 34");
        assertThat(box(page, "34")).hasValue("CN");

        jump(page, "20");
        type(page, "FCA");
        assertThat(page.locator("#said")).containsText("Saved: box 20");
        assertThat(page.locator("[data-item='0'][data-box='20.place']")).isFocused();
        type(page, "Khorgos");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("20.place");

        jump(page, "31");
        page.keyboard().press("F5");
        assertThat(page.locator("#box-form")).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        assertThat(page.locator("#box-form")).isHidden();
        jump(page, "43");
        type(page, "1");
        page.keyboard().press("Escape");
        assertThat(page.locator("#said")).containsText("43");

        assertThat(page.locator("#checks")).containsText("Ready to file", SOON);
        page.keyboard().press("Control+Enter");
        released(page);
        assertThat(page.locator("#payments")).containsText("Customs fee");
        assertThat(page.locator("#payments")).containsText("MCI for the main sheet");
        assertThat(page.locator("#payments")).containsText("Suspended");

        choose(page, lot, "4070");
        String whole = box(page, "38").inputValue();
        jump(page, "31.count");
        type(page, "1");
        page.keyboard().press("Enter");
        assertThat(box(page, "38")).not().hasValue(whole);
        assertThat(page.locator("#line")).containsText("−1");
        assertThat(page.locator("#checks")).containsText("Ready to file", SOON);
        page.keyboard().press("Control+Enter");
        released(page);
        assertThat(page.locator("#payments")).containsText("VAT");
        assertThat(page.locator("#payments")).not().containsText("Suspended");
    }

    @Test
    void aSecondBrokerOnTheSameDraftOverwritesNothing(Terminal terminal, Browser browser) {
        String lot = storedLot(terminal);
        Page first = browser.signedIn(terminal, "broker");
        choose(first, lot, "7000");
        box(first, "31").waitFor();
        Page second = browser.signedIn(terminal, "broker");
        second.navigate(first.url());
        box(second, "31").waitFor();
        box(first, "34").fill("CN");
        box(first, "34").press("Tab");
        assertThat(first.locator("#said")).containsText("Saved");

        box(second, "31").fill("Something else");
        box(second, "31").press("Tab");

        assertThat(second.locator("#stale")).containsText("Somebody else saved this draft");
        assertThat(second.locator("#stale")).containsText("Something else");
        assertThat(second.locator("#stale tbody")).containsText("34");
        assertThat(second.locator("#stale tbody")).containsText("CN");

        second.locator("#save-mine").click();
        assertThat(second.locator("#said")).containsText("Saved");
        first.reload();
        assertThat(box(first, "31")).hasValue("Something else");
        assertThat(box(first, "34")).hasValue("CN");
    }

    @Test
    void opensADraftWithoutGoodsAndPastesAnInvoice(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "broker");
        page.navigate("/broker/declarations.xhtml");
        page.locator("summary", new Page.LocatorOptions().setHasText("New without goods")).click();
        page.selectOption("#new-client", new SelectOption().setIndex(1));
        page.locator("#new-do").click();
        assertThat(page).hasURL(Pattern.compile(".*/broker/declaration\\.xhtml\\?id=D-.*"));
        assertThat(page.locator("#sheet")).containsText("No items");

        page.locator("a[href*='/broker/lines']").click();
        paste(page, "1234567890");
        assertThat(page.locator("#wrong-rows")).containsText("1234567890");
        assertThat(page.locator("#wrong-rows")).containsText("33 Commodity code");
        assertThat(page.locator("#wrong-rows tbody tr")).hasCount(1);

        paste(page, "8541430000");
        assertThat(page).hasURL(Pattern.compile(".*/broker/declaration\\.xhtml\\?id=D-.*"));
        assertThat(box(page, "31")).hasValue("Photovoltaic modules");
        assertThat(box(page, "42")).hasValue("4800.00");
        assertThat(page.locator("#checks")).containsText("not received", SOON);
    }

    /** Two rows as they come out of a sheet, the second under that code. */
    private static void paste(Page page, String code) {
        page.fill(
                "#pasted",
                "Description\tTN VED\tOrigin\tPackages\tGross\tNet\tValue\tCurrency\n"
                        + "Photovoltaic modules\t8541430000\tCN\t1\t1030\t990\t4800\tUSD\n"
                        + "Photovoltaic modules\t"
                        + code
                        + "\tCN\t1\t1030\t990\t4800\tUSD");
        page.locator("#read").click();
        page.locator("#add").click();
    }

    private static Locator box(Page page, String box) {
        return page.locator("#sheet [data-item='1'][data-box='" + box + "']");
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
        page.keyboard().press("/");
        page.keyboard().type(lot);
        Locator rows = page.locator("#grid_data > tr");
        assertThat(rows).hasCount(1);
        rows.first().focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".bulk-count")).hasText("1 chosen");
        page.selectOption("#procedure_input", procedure);
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*/broker/declaration\\.xhtml\\?id=D-.*"));
        assertThat(page.locator("#boxes")).containsText(procedure.substring(0, 2));
    }

    private static void released(Page page) {
        assertThat(page.locator("#state")).containsText("released", SOON);
    }
}
