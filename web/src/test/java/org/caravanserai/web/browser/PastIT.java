package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan of a past moment, a count by scans, and work that is entered after it was done. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class PastIT {

    @Test
    void showsThePlanOfAMomentBeforeAnythingCame(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/plan.xhtml");
        assertThat(page.locator(".bin-cell:not(.free)").first()).isVisible();

        page.locator("#asOf").fill("2020-01-01T10:00");
        page.locator("#asOf").dispatchEvent("change");
        assertThat(page.locator(".note.warn")).containsText("You see the past");
        assertThat(page.locator(".bin-cell:not(.free)")).hasCount(0);

        page.locator("#now").click();
        assertThat(page.locator(".bin-cell:not(.free)").first()).isVisible();
    }

    @Test
    void showsTheTermsThatRanAtAMoment(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/terms.xhtml?plain=1");
        assertThat(page.locator("#grid_data a.reference").first()).isVisible();

        page.locator("#asOf").fill("2020-01-01T10:00");
        page.locator("#asOf").dispatchEvent("change");
        assertThat(page.locator(".note.warn")).containsText("You see the past");
        assertThat(page.locator("#grid_data a.reference")).hasCount(0);

        page.locator("#now").click();
        assertThat(page.locator("#grid_data a.reference").first()).isVisible();
    }

    @Test
    void opensAPostingByItsNumberAndGoesOnToItsLot(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/stock.xhtml?plain=1");
        page.locator("#find-anything").fill("P-000001");
        page.locator("#find-anything").press("Enter");
        page.waitForURL("**/clerk/posting.xhtml?number=P-000001");

        assertThat(page.locator("#facts_data code").first()).isVisible();
        page.locator("#lines_data a.reference").first().click();
        page.waitForURL("**/clerk/lot.xhtml**");
        page.locator("#acts_data a", new Page.LocatorOptions().setHasText("P-000001"))
                .first()
                .click();
        page.waitForURL("**/clerk/posting.xhtml?number=P-000001");
    }

    @Test
    void countsByScansAndTakesAFigureBack(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/stock.xhtml?plain=1");
        Locator row =
                page.locator("#grid_data tr")
                        .filter(new Locator.FilterOptions().setHasText("temporary storage"))
                        .first();
        String lot = row.locator("a").first().innerText();
        page.navigate("/clerk/counts.xhtml?lot=" + lot);
        page.locator("#begin").click();
        page.waitForURL("**/count.xhtml**");

        Scanner.scan(page, lot);
        assertThat(page.locator("tr.now")).containsText(lot);
        Scanner.scan(page, "+0003");
        assertThat(page.locator("tr.now")).containsText("3 ");
        page.locator("#undo").click();
        assertThat(page.locator("#lines")).containsText(Pattern.compile("to count|open|not"));
    }
}
