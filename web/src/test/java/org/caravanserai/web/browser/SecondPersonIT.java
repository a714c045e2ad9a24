package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.caravanserai.web.it.Reply;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one person finds or asks for and another checks: counts, and goods that come back. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class SecondPersonIT {

    @Test
    void aBlindDifferenceIsCountedAgainExplainedAndPostedByAManager(
            Terminal terminal, Browser browser) {
        OwnGoods goods = new OwnGoods(terminal);
        String lot = goods.received();
        Page first = browser.signedIn(terminal, "clerk");
        first.navigate("/clerk/counts.xhtml?lot=" + lot + "&site=" + OwnGoods.GATEWAY);
        first.locator("#begin").click();
        first.waitForURL("**/count.xhtml**");
        String sheet = first.locator("a[href*='count-sheet']").first().getAttribute("href");
        assertThat(first.request().get(sheet).status()).isEqualTo(200);
        wrongFiguresAreSaidAtTheirField(first, lot);
        first.locator("#packages").fill("18");
        first.locator("#keep").click();
        assertThat(first.locator("#lines")).containsText("18");
        first.locator("#hand-in").click();
        assertThat(first.locator(".ui-messages-info")).containsText("Something differs");
        first.locator("#lot").fill(lot);
        first.locator("#packages").fill("18");
        first.locator("#keep").click();
        assertThat(first.locator(".ui-messages-error")).containsText(lot);

        Page second = browser.signedIn(terminal, colleague(terminal, goods));
        second.navigate(first.url());
        second.locator("#packages").fill("18");
        second.locator("#keep").click();
        assertThat(second.locator("#lines")).containsText("18");
        second.locator("#hand-in").click();
        assertThat(second.locator(".ui-messages-error")).containsText("Say why lot " + lot);
        second.locator("select.why").selectOption("UNKNOWN");
        second.locator("#hand-in").click();
        assertThat(second.locator(".ui-messages-info")).containsText("a manager has to approve");
        assertThat(goods.packages(lot)).isEqualTo(20);

        Page manager = browser.signedIn(terminal, "manager");
        manager.navigate(first.url());
        manager.locator("#approve").click();
        assertThat(manager.locator(".ui-messages-info")).containsText("is posted");
        assertThat(goods.packages(lot)).isEqualTo(18);
    }

    private static void wrongFiguresAreSaidAtTheirField(Page page, String lot) {
        page.locator("#lot").fill("NO SUCH THING");
        page.locator("#keep").click();
        assertThat(page.locator("#lot-wrong")).not().isEmpty();
        page.locator("#lot").fill(lot);
        page.locator("#packages").fill("1.5");
        page.locator("#keep").click();
        assertThat(page.locator("#packages-wrong")).not().isEmpty();
        assertThat(page.locator("#lot")).hasValue(lot);
    }

    private static String colleague(Terminal terminal, OwnGoods goods) {
        String name = "clerk" + goods.serial();
        Reply entered =
                terminal.as("admin")
                        .post(
                                "/people",
                                """
                                {"name":"%1$s","displayName":"%1$s","roles":["CLERK"],
                                 "password":"caravanserai","sites":[],"clients":[]}\
                                """
                                        .formatted(name));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(201);
        return name;
    }

    @Test
    void goodsThatComeBackThroughTheGateMakeTheirPassVoid(Terminal terminal, Browser browser) {
        OwnGoods goods = new OwnGoods(terminal);
        String lot = goods.released();
        Page clerk = browser.signedIn(terminal, "clerk");
        clerk.navigate("/clerk/gate-pass.xhtml?number=" + handedOut(terminal, lot));
        clerk.locator("#exit").click();
        assertThat(clerk.locator("#undo")).hasCount(0);
        clerk.locator("#back > summary").click();
        clerk.locator("#back textarea").fill("The buyer took nothing");
        clerk.locator("#back .primary").click();
        assertThat(clerk.locator("main")).containsText("The buyer took nothing");
        assertThat(clerk.locator("#return")).hasCount(0);
        assertThat(goods.packages(lot)).isEqualTo(15);

        Page manager = browser.signedIn(terminal, "manager");
        manager.navigate(clerk.url());
        manager.locator("#return").click();
        assertThat(manager.locator(".ui-messages-info")).containsText("back in their bins");
        assertThat(manager.locator("article.paper")).containsText(Pattern.compile("[Vv]oid"));
        assertThat(manager.locator("#exit, #back, #undo, #return")).hasCount(0);
        assertThat(goods.packages(lot)).isEqualTo(20);
        clerk.navigate(clerk.url());
        assertThat(clerk.locator("article.paper")).containsText(Pattern.compile("[Vv]oid"));
        assertThat(clerk.locator("#exit, #back, #undo")).hasCount(0);
    }

    private static String handedOut(Terminal terminal, String lot) {
        Reply pass =
                terminal.as("clerk")
                        .post(
                                "/dispatches",
                                """
                                {"facility":"%s","lines":[{"lot":"%s","location":"%s",
                                 "measures":{"packages":5}}],"consignee":"Almaty Solar LLP","vehicle":"077 ABC 05"}\
                                """
                                        .formatted(OwnGoods.GATEWAY, lot, OwnGoods.BIN));
        assertThat(pass.status()).as(pass.toString()).isIn(200, 201);
        return pass.text("number");
    }
}
