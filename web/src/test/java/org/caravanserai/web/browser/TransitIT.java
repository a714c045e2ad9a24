package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.caravanserai.web.browser.Keys.jump;
import static org.caravanserai.web.browser.Keys.tabTo;
import static org.caravanserai.web.browser.Keys.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker sends goods on under transit without touching the mouse; a manager completes it. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class TransitIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final Pattern DRAFT = Pattern.compile(".*/broker/declaration\\.xhtml\\?id=D-.*");

    private static final String INVOICE =
            "Description\tTN VED\tPackages\tGross\tNet\tValue\tCurrency\n"
                    + "Photovoltaic modules\t8541430000\t1\t1030\t990\t4800\tUSD";

    @Test
    void filesATransitDeclarationByKeyboardAlone(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "broker");
        page.navigate("/broker/declarations.xhtml");
        open(page);
        addGoods(page);

        jump(page, "50");
        type(page, "Silk Road Trucking LLP");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("Saved: box 50");
        jump(page, "52.amount");
        type(page, "1000000");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("52.amount");

        assertThat(page.locator("#checks")).containsText("Ready to file", SOON);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#state")).containsText("released", SOON);
        assertThat(page.locator("#transit")).containsText("The goods are under transit");
        assertThat(page.locator("#transit")).containsText("1\u2009000\u2009000.00 KZT");

        complete(browser.signedIn(terminal, "manager"), page.url());
        page.reload();
        assertThat(page.locator("#transit")).containsText("Transit completed");
        assertThat(page.locator("#transit")).containsText("39851712/17");
    }

    private static void open(Page page) {
        tabTo(
                page,
                page.locator("summary", new Page.LocatorOptions().setHasText("New without goods")));
        page.keyboard().press("Enter");
        tabTo(page, page.locator("#new-client"));
        page.keyboard().press("ArrowDown");
        tabTo(page, page.locator("#new-procedure"));
        page.keyboard().press("Control+a");
        type(page, "8000");
        tabTo(page, page.locator("#new-do"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(DRAFT);
    }

    private static void addGoods(Page page) {
        tabTo(page, page.locator("#add-lot a[href*='/broker/lines']"));
        page.keyboard().press("Enter");
        tabTo(page, page.locator("#pasted"));
        page.keyboard().insertText(INVOICE);
        tabTo(page, page.locator("#read"));
        page.keyboard().press("Enter");
        tabTo(page, page.locator("#add"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(DRAFT);
        page.locator("#sheet [data-item='1'][data-box='31']").waitFor();
    }

    private static void complete(Page page, String declaration) {
        page.navigate(declaration);
        tabTo(page, page.locator("#acts a[href*='/broker/transit-end']"));
        page.keyboard().press("Enter");
        tabTo(page, page.locator("#document"));
        type(page, "39851712/17");
        page.keyboard().press("Enter");
        assertThat(page.locator("body")).containsText("its guarantee is free");
    }
}
