package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What passes between a broker and the office after a declaration was filed. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class OfficeDeskIT {

    @BeforeEach
    void theOfficeStopsEverything(Terminal terminal) {
        office(terminal, "RED", 0);
    }

    @AfterEach
    void theOfficeIsQuickAgain(Terminal terminal) {
        office(terminal, "GREEN", 1);
    }

    private static void office(Terminal terminal, String lane, int delay) {
        terminal.as("broker")
                .put(
                        "/training-office",
                        "{\"lane\":\"" + lane + "\",\"delaySeconds\":" + delay + "}");
    }

    @Test
    void correctsTheHeadAndAnItemAndSeesBothAsVersions(Terminal terminal, Browser browser)
            throws IOException {
        String id = Filed.underCheck(terminal);
        Page page = desk(terminal, browser, "broker", id);

        page.click("#open-head");
        headBox(page, "20").fill("FCA");
        headBox(page, "20.place").fill("Khorgos");
        page.click("#correct-head");
        assertThat(page.locator("#head-reason-wrong")).isVisible();
        assertThat(headBox(page, "20")).hasValue("FCA");
        page.fill("#head-reason", "The terms were left out");
        page.click("#correct-head");
        assertThat(page.locator(".changes").first()).containsText("20 Delivery terms");
        assertThat(page.locator(".changes").first()).containsText("Khorgos");
        assertThat(page.locator("#head-correction")).hasCount(0);

        page.locator("#decided_data button").first().click();
        page.fill("#value", "1200");
        page.click("#correct");
        assertThat(page.locator("#item-reason-wrong")).isVisible();
        page.fill("#item-reason", "The invoice says so");
        page.click("#correct");
        assertThat(page.locator(".changes").first()).containsText("1000");
        assertThat(page.locator(".changes").first()).containsText("1200");
        assertThat(page.locator("#standing")).containsText("version 3");

        String print = printed(page, "/print/declaration?languages=en&subject=" + id);
        Assertions.assertThat(print)
                .contains("20 Delivery terms", "FCA", "1\u2009200.00 USD")
                .doesNotContain("KGM", "H87 ");
    }

    private static String printed(Page page, String address) throws IOException {
        byte[] pdf = page.request().get(address).body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void answersWhatIsAskedWithAPaper(Terminal terminal, Browser browser) {
        String id = Filed.underCheck(terminal);
        Page manager = desk(terminal, browser, "manager", id);
        manager.fill("#wanted", "The invoice");
        manager.click("#ask");
        assertThat(manager.locator("[aria-labelledby='requests-title']")).containsText("invoice");

        Page broker = desk(terminal, browser, "broker", id);
        broker.fill("#answer", "Here it is");
        broker.setInputFiles("#answer-file", paper("invoice.pdf"));
        broker.click("#send-answer");
        Locator files = broker.locator("[aria-labelledby='files-title']");
        assertThat(files).containsText("invoice.pdf");
        assertThat(broker.locator("[aria-labelledby='requests-title']")).containsText("Here it is");

        broker.setInputFiles("#kept-file", paper("act.pdf"));
        broker.click("#keep");
        assertThat(files).containsText("act.pdf");
    }

    private static FilePayload paper(String name) {
        return new FilePayload(
                name, "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static Locator headBox(Page page, String code) {
        return page.locator("#head-correction .box:has(b[title='" + code + "']) input");
    }

    private static Page desk(Terminal terminal, Browser browser, String user, String id) {
        Page page = browser.signedIn(terminal, user);
        page.navigate("/broker/office.xhtml?id=" + id);
        return page;
    }
}
