package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk arranges the stock list, keeps it as a view, writes it into a file and acts on rows. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class ListsIT {

    private static Page stock(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/stock.xhtml?plain=1");
        return page;
    }

    @Test
    void keepsAViewAndWritesItIntoAFile(Terminal terminal, Browser browser) {
        Page page = stock(terminal, browser);
        page.locator("th [data-sort=net]").click();
        assertThat(page).hasURL(Pattern.compile(".*sort%3Dnet.*"));
        page.locator(".grid-sieve").click();
        page.locator("[data-only=goods]").fill("tyre");
        assertThat(page).hasURL(Pattern.compile(".*tyre.*"));
        assertThat(page.locator("th").filter(named("Goods")).locator("[data-only=goods]"))
                .hasValue("tyre");
        Locator rows = page.locator("#grid_data > tr");
        assertThat(rows.first()).containsText("tyres");
        int shown = rows.count();
        String address = page.url();

        page.locator("#views-fold > summary").click();
        page.locator("#view-name").fill("Tyres by weight");
        page.locator("#view-save").click();
        assertThat(page.locator(".ui-messages-info")).containsText("Tyres by weight");
        page.navigate("/clerk/stock.xhtml?plain=1");
        page.locator("#views-fold > summary").click();
        page.locator(".view-row a").filter(named("Tyres by weight")).click();
        assertThat(page.locator("[data-only=goods]")).hasValue("tyre");
        assertThat(rows).hasCount(shown);
        page.navigate(address);
        assertThat(rows).hasCount(shown);

        page.locator(".grid-files > summary").click();
        page.locator("[data-export=CSV]").click();
        Locator done = page.locator(".files-strip a");
        done.waitFor();
        byte[] file = page.request().get(done.getAttribute("href")).body();
        String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.contains("Goods,tyre"), text);
        assertTrue(text.lines().filter(line -> line.startsWith("LOT-")).count() == shown, text);
    }

    @Test
    void hidesAColumn(Terminal terminal, Browser browser) {
        Page page = stock(terminal, browser);
        page.locator(".grid-columns > summary").click();
        page.locator("[data-column=owner]").uncheck();
        assertThat(page).hasURL(Pattern.compile(".*columns.*"));
        assertThat(page.locator("th").filter(named("Owner"))).hasCount(0);
        assertThat(page.locator("th").filter(named("kg net"))).hasCount(1);
        page.locator("button[data-offered]").click();
        assertThat(page.locator("th").filter(named("Owner"))).hasCount(1);
    }

    @Test
    void enterDoesWhatTheLeadingLinkOfARowDoes(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/terms.xhtml?plain=1");
        Locator row = page.locator("#grid_data tr").first();
        String lot = row.locator("a").first().innerText();
        page.keyboard().press("ArrowDown");
        assertThat(row).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".asked")).containsText(lot);
    }

    @Test
    void holdsChosenLotsAndTakesThatBack(Terminal terminal, Browser browser) {
        Page page = stock(terminal, browser);
        Locator rows = page.locator("#grid_data > tr");
        rows.nth(0).focus();
        page.keyboard().press("Space");
        rows.nth(3).locator(".tick-row").click(shift());
        assertThat(page.locator(".bulk-count")).containsText("chosen");
        page.locator("#bulk-reason").fill("Wet boxes");
        page.locator(".bulk.on button").filter(named("Hold")).first().click();
        assertThat(page.locator("#bulk-panel")).containsText("can be done");
        page.locator("#bulk-go").click();
        assertThat(page.locator("#bulk-panel")).containsText(Pattern.compile("of \\d+ done"));
        assertThat(rows.nth(0)).containsText("held");
        page.locator("#bulk-panel button").filter(named("Undo")).click();
        assertThat(page.locator("#bulk-panel")).containsText("Undo");
        assertThat(rows.nth(0)).not().containsText("held");
    }

    @Test
    void aMoveOfChosenRowsAndItsUndoLeadToTheirPostings(Terminal terminal, Browser browser) {
        String[] lotAndBin = movable(terminal);
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/stock.xhtml?plain=1&q=" + lotAndBin[0]);
        page.locator("#grid_data .tick-row").first().click();
        page.locator("#bulk-to").fill(lotAndBin[1]);
        page.locator("#bulk-move").click();
        assertThat(page.locator("#bulk-panel")).containsText("can be done");
        assertThat(page.locator(".bulk-posted")).hasCount(0);
        page.locator("#bulk-go").click();
        Locator posted = page.locator(".bulk-posted a");
        assertThat(posted).hasText(Pattern.compile("P-\\d+"));
        String moved = posted.textContent();
        page.locator("#bulk-panel button").filter(named("Undo")).click();
        assertThat(posted).not().hasText(moved);
        page.locator(".bulk-posted summary").click();
        posted.click();
        page.waitForURL("**/clerk/posting.xhtml**");
        assertThat(page.locator("dd").filter(named(moved))).isVisible();
    }

    /** A lot in temporary storage that lies free in one bin, and another bin that would take it. */
    private static String[] movable(Terminal terminal) {
        JsonNode stock =
                terminal.as("clerk").get("/stock?status=TEMPORARY_STORAGE&limit=100").json();
        for (JsonNode row : stock.path("items")) {
            String lot = row.path("lot").asText();
            String from = row.path("location").asText();
            JsonNode bins =
                    terminal.as("clerk")
                            .get("/locations/suggestions?lot=" + lot + "&from=" + from)
                            .json()
                            .path("suggestions");
            boolean alone =
                    stock.path("items").findValuesAsText("lot").indexOf(lot)
                            == stock.path("items").findValuesAsText("lot").lastIndexOf(lot);
            if (alone && !row.path("held").asBoolean() && !bins.isEmpty()) {
                return new String[] {lot, bins.get(0).path("location").asText()};
            }
        }
        throw new AssertionError("Nothing can be moved");
    }

    @Test
    void aMoveOfChosenRowsNamesTheWrongBinAndTheyCanBePickedInstead(
            Terminal terminal, Browser browser) {
        Page page = stock(terminal, browser);
        page.locator("th [data-sort=packages]").click();
        assertThat(page).hasURL(Pattern.compile(".*sort%3Dpackages.*"));
        Locator rows = page.locator("#grid_data > tr");
        assertThat(rows.first()).isVisible();
        rows.nth(0).locator(".tick-row").click();
        Locator chosen =
                rows.filter(new Locator.FilterOptions().setHas(page.locator(".tick-row:checked")));
        String bin = chosen.locator(".reference").nth(1).textContent();
        page.locator("#bulk-to").fill("no-such-bin");
        page.locator("#bulk-move").click();
        assertThat(page.locator("#bulk-panel .bulk-bad li")).containsText("no-such-bin");
        page.locator("#bulk-panel button").filter(named("Leave")).click();
        assertThat(page.locator(".bulk-panel")).hasCount(0);
        page.locator("#bulk-pick").click();
        page.waitForURL("**/clerk/picks.xhtml**");
        assertThat(page.locator("#lots")).hasValue(Pattern.compile("LOT-.*@" + bin));
    }

    @Test
    void onAPhoneConditionsColumnsAndFilesAreAtHand(Terminal terminal, Browser browser) {
        Page page = browser.onPhone(terminal, "clerk");
        page.navigate("/clerk/stock.xhtml?plain=1");
        Locator rows = page.locator("#grid_data > tr");
        assertTrue(
                rows.first().boundingBox().y < 120, "rows begin " + rows.first().boundingBox().y);
        page.locator(".grid-sieve").click();
        page.locator("[data-only=goods]").fill("tyre");
        assertThat(page).hasURL(Pattern.compile(".*tyre.*"));
        assertThat(rows.first()).containsText("tyres");
        page.locator("[data-only=status]").fill("orary sto");
        assertThat(page.locator(".ui-paginator-current")).containsText("1–");
        assertThat(rows.first()).containsText("temporary storage");
        page.locator(".grid-columns > summary").click();
        page.locator("[data-column=owner]").uncheck();
        assertThat(page).hasURL(Pattern.compile(".*columns.*"));
        page.locator(".grid-files > summary").click();
        assertThat(page.locator("[data-export=CSV]")).isVisible();
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.ClickOptions shift() {
        return new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT));
    }
}
