package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.caravanserai.web.it.Terminal;
import org.caravanserai.web.it.TrainListText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operator's day in a browser: a train list comes in, and a container is followed. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class OperatorPagesIT {

    @Test
    void aListWithAWrongCheckDigitIsMendedOnThePageAndSaved(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/intake.xhtml");
        page.setInputFiles(
                "#file", list("X8901", row("X8901", "OPRU0001013"), row("X8901", "OPRU0001028")));

        assertThat(page.locator("#wrong tbody tr")).hasCount(1);
        assertThat(page.locator("#wrong tbody tr")).containsText("the check digit should be");
        assertThat(page.locator("#save")).hasCount(0);

        String message = page.locator("#wrong tbody tr").textContent();
        String digit = message.replaceAll(".*should be (\\d).*", "$1");
        String wrong = page.locator("#wrong tbody input").inputValue();
        page.fill("#wrong tbody input", wrong.substring(0, wrong.length() - 1) + digit);
        page.click("#mend");
        page.click("#save");

        assertThat(page.locator("#messages")).containsText("Train X8901 is saved as version 1");
        assertThat(page.locator("#taken tbody tr").first()).containsText("X8901");
    }

    @Test
    void whatAnOperatorEntersStandsInTheTimeline(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/event.xhtml?id=OPRU0001034");
        page.selectOption("#what", "ARRI");
        page.selectOption("#facility", "KZ-AKTAU-PORT");
        page.fill("#at", "2026-01-20T10:00");
        page.click("#enter");
        assertThat(page.locator("#messages")).containsText("The event is entered");

        page.navigate("/operator/container.xhtml?id=OPRU0001034");
        assertThat(page.locator("#timeline")).containsText("Aktau port");
        assertThat(page.locator("#timeline")).containsText("actual");
        assertThat(page.locator("#timeline")).containsText("operator");
    }

    @Test
    void theTemperatureOfABookingIsStatedOnThePageAndStruckOut(Terminal terminal, Browser browser) {
        String box = TrainListText.container(890_400);
        String csv = TrainListText.of("X8904", 890_400, 1).csv();
        terminal.as("operator").post("/train-lists", "text/csv", csv);
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/container.xhtml?id=" + box);
        page.fill("#celsius", "-18");
        page.fill("#reference", "BK-2026-77");
        page.fill("#statedBy", "Qinling Foods");
        page.click("#state");
        assertThat(page.locator("#asked li")).containsText("-18 °C · booking BK-2026-77");

        page.locator("#asked a").click();
        assertThat(page.locator("#asked li")).containsText("struck out by operator");
        assertThat(page.locator("#asked a")).hasCount(0);
    }

    private static FilePayload list(String name, String... rows) {
        String csv = TrainListText.HEADER + "\n" + String.join("", rows);
        return new FilePayload(name + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String train, String container) {
        return String.join(
                        ",",
                        train,
                        "5276403",
                        container,
                        "42G1",
                        "KZ1048576",
                        "34" + container.substring(4, 10),
                        "Qinling Home Ltd",
                        "Zhetysu Retail LLP",
                        "XIA-LANDPORT",
                        "KZ-KHORGOS-GATEWAY",
                        "1",
                        "8541430000",
                        "Photovoltaic modules",
                        "20",
                        "PX",
                        "19800",
                        "20600",
                        "640",
                        "PCE",
                        "96000.00",
                        "USD")
                + "\n";
    }
}
