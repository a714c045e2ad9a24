package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clerk's day: a container counted with a scanner, a lot moved, goods handed out and back. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class ClerkIT {

    private static final Pattern DIFFERENCE = Pattern.compile("Post receipt \\(\\d+ difference.*");

    @Test
    void countsAContainerWithOneHandOnTheScanner(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/receipts.xhtml");
        Locator ready =
                page.locator("#grid_data tr")
                        .filter(new Locator.FilterOptions().setHasText("ready to work"))
                        .first();
        ready.locator("a").first().click();
        assertThat(page.locator("h1")).containsText("Receipt R-");

        Scanner.scan(page, page.locator(".seal .reference").first().innerText());
        assertThat(page.locator(".seal .status.good")).hasText("matched");
        String bin = page.locator(".keyed .hint a").first().innerText();
        Scanner.scan(page, bin);
        Scanner.scan(page, "0001");
        assertThat(page.locator("tr.line-1")).hasClass(Pattern.compile(".*now.*"));
        Scanner.scan(page, "+0003");
        assertThat(page.locator("tr.line-1")).containsText("3 ");

        page.locator("#undo").click();
        assertThat(page.locator(".ui-messages-info")).containsText("taken back");

        Scanner.scan(page, "+0002");
        page.navigate(page.url());
        assertThat(page.locator("tr.line-1")).containsText(bin);

        page.locator("#post").click();
        assertThat(page.locator(".ui-messages-error").first()).containsText("Say why line");
        Locator reasons = page.locator(".difference input");
        for (int i = 0; i < reasons.count(); i++) {
            reasons.nth(i).fill("not in the box");
        }
        assertThat(page.locator("#post")).hasText(DIFFERENCE);
        page.locator("#post").click();
        assertThat(page.locator(".ui-messages-info")).containsText("posted to temporary storage");
        assertThat(page.getByText("See it in stock")).isVisible();
    }

    @Test
    void handsOutGoodsAndTakesThemBack(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/gate-passes.xhtml");
        page.locator("#grid_data tr")
                .filter(new Locator.FilterOptions().setHasNotText("held"))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        Locator packages = page.locator(".pass-line input").first();
        packages.fill("999999");
        page.locator("#vehicle").fill("077 ABC 05");
        page.locator("#give").click();
        assertThat(page.locator(".pass-line .ui-message-error")).containsText("are asked for");

        packages.fill("1");
        page.locator("#give").click();
        page.waitForURL("**/gate-pass.xhtml**");
        assertThat(page.locator("article.paper")).containsText("077 ABC 05");

        page.locator("details.reason > summary").click();
        page.locator("details.reason textarea").fill("The truck turned back");
        page.locator("details.reason .primary").click();
        assertThat(page.locator("article.paper")).containsText("Void");
        assertThat(page.locator(".ui-messages-info")).containsText("back in their bins");
    }

    @Test
    void putsScannedLotsOntoAPassAndKeepsWhatIsTyped(Terminal terminal, Browser browser) {
        JsonNode stock = terminal.as("clerk").get("/stock?status=RELEASED&limit=500").json();
        String lot = stock.at("/items/0/lot").asText();
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/gate-passes.xhtml");
        take(page, lot);
        assertThat(page.locator(".pass-line").first()).containsText(lot);
        page.locator("#vehicle").fill("077 ABC 05");
        int lines = page.locator(".pass-line").count();
        take(page, lot);
        assertThat(page.locator("#vehicle")).hasValue("077 ABC 05");
        assertThat(page.locator(".pass-line")).hasCount(lines);

        page.locator(".pass-line input").first().fill("999999");
        page.locator("#give").click();
        assertThat(page.locator(".ways a").filter(named(lot)).first()).isVisible();
    }

    /** The page takes the code as if a scanner had handed it over, however slow the keys are. */
    private static void take(Page page, String code) {
        page.evaluate(
                "code => { document.getElementById('scan').value = code;"
                        + " document.getElementById('scan-go').click(); }",
                code);
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void movesALotByTwoScansAndTakesTheMoveBack(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/stock.xhtml?plain=1");
        Locator lot =
                page.locator("#grid_data tr")
                        .filter(new Locator.FilterOptions().setHasText("temporary storage"))
                        .filter(new Locator.FilterOptions().setHasNotText("held"))
                        .first();
        String id = lot.locator("a").first().innerText();
        page.navigate("/clerk/moves.xhtml");
        Scanner.scan(page, id);
        String from = page.locator("#from").inputValue();
        page.locator("#packages").fill("1");
        Scanner.scan(page, from.startsWith("F-") ? "F-08" : "F-01");
        assertThat(page.locator("#packages")).hasValue("1");
        page.locator("#move").click();
        assertThat(page.locator(".ui-messages-info")).containsText(id + " moved from " + from);

        page.locator(".act a").last().click();
        page.locator("#reason").fill("wrong bin");
        page.locator("#reverse").click();
        assertThat(page.locator(".ui-messages-info")).containsText("is taken back");
    }
}
