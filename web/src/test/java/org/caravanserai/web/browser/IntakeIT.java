package org.caravanserai.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.caravanserai.web.it.Terminal;
import org.caravanserai.web.it.TrainListText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes in wrong is mended on the page and loses nothing. */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class IntakeIT {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CONTAINERS = 50;
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final LocatorAssertions.HasCountOptions ROWS =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);

    @Test
    void anExcelSheetIsCheckedMendedAndSaved(Terminal terminal, Browser browser)
            throws IOException {
        TrainListText list =
                TrainListText.of("X8911", 881_100, CONTAINERS).change(7, "netKg", "-5");
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/intake.xhtml");
        page.setInputFiles("#file", new FilePayload("X8911.xlsx", XLSX, xlsx(list)));

        Locator wrong = page.locator("#wrong tbody tr");
        assertThat(wrong).containsText("netKg", SOON);
        assertThat(wrong).hasCount(1);
        assertThat(page.locator("#save")).hasCount(0);
        page.fill("#wrong tbody input", "400");
        page.click("#mend");
        page.click("#save");

        assertThat(page.locator("#messages"))
                .containsText("Train X8911 is saved as version 1", SOON);
        page.navigate("/operator/train.xhtml?id=X8911");
        assertThat(page.locator(".ui-datatable-data > tr")).hasCount(CONTAINERS);
    }

    @Test
    void aForeignListIsExplainedOnceAndReadWithoutAskingTheNextTime(
            Terminal terminal, Browser browser) throws IOException {
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/intake.xhtml");
        page.setInputFiles("#file", new FilePayload("a.xlsx", XLSX, foreign("X8912", 883_300)));

        assertThat(page.locator("#headings tbody tr")).hasCount(21, ROWS);
        assertThat(page.locator("#heading-row")).hasValue("4");
        page.selectOption("#heading-row", "2");
        assertThat(page.locator("#headings tbody tr")).hasCount(2, ROWS);
        page.selectOption("#heading-row", "4");
        assertThat(page.locator("#headings tbody tr")).hasCount(21, ROWS);
        page.fill("#sender", "Silk Road Forwarding");
        page.fill("#missing .field:has-text('Currency') input", "USD");
        page.click("#explain");
        assertThat(page.locator("#work")).containsText("Silk Road Forwarding", SOON);
        page.click("#save");
        assertThat(page.locator("#messages"))
                .containsText("Train X8912 is saved as version 1", SOON);

        page.navigate("/operator/intake.xhtml");
        page.setInputFiles("#file", new FilePayload("b.xlsx", XLSX, foreign("X8913", 883_310)));
        assertThat(page.locator("#work")).containsText("Nothing is wrong", SOON);
        assertThat(page.locator("#headings")).hasCount(0);
    }

    /** A title, headings in Russian, a remark, and no column for the currency. */
    private static byte[] foreign(String train, int first) throws IOException {
        List<String[]> rows = TrainListText.of(train, first, 2).cells();
        String[] titles = {
            "Поезд",
            "Вагон",
            "Контейнер",
            "Типоразмер",
            "Пломба",
            "СМГС",
            "Отправитель",
            "Получатель",
            "Станция отправления",
            "Станция назначения",
            "№ п/п",
            "ТН ВЭД",
            "Наименование груза",
            "Мест",
            "Упаковка",
            "Нетто",
            "Брутто",
            "Доп. кол.",
            "Доп. ед.",
            "Стоимость",
            "Примечание"
        };
        rows.set(0, titles);
        rows.addAll(
                0,
                List.of(
                        new String[] {"Натурный лист"},
                        new String[] {"Дата", "23.11.2026"},
                        new String[] {}));
        return xlsx(rows);
    }

    @Test
    void aSheetThatIsNoneIsRefusedInWords(Terminal terminal, Browser browser) {
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/intake.xhtml");
        byte[] rubbish = {0x50, 0x4b, 0x03, 0x04, 0, 1, 2, 3};
        page.setInputFiles("#file", new FilePayload("broken.xlsx", XLSX, rubbish));

        assertThat(page.locator("#messages .ui-messages-error")).isVisible();
        assertThat(page.locator("#file")).isAttached();
        assertThat(page.locator("body")).not().containsText("java.");
    }

    @Test
    void aMessageInQuarantineIsMendedAndReadAgain(Terminal terminal, Browser browser) {
        String box = TrainListText.container(882_200);
        terminal.as("operator").post("/events", "{\"events\":[" + event(box) + "]}");
        Page page = browser.signedIn(terminal, "operator");
        page.navigate("/operator/quarantine.xhtml");
        Locator row = page.locator("#grid_data > tr").filter(containing("KZ-NOWHERE-882"));
        row.locator("button").click();
        page.fill("#raw", page.inputValue("#raw").replace("KZ-NOWHERE-882", "KZ-ALTYNKOL"));
        page.click("#replay");

        assertThat(page.locator("#messages .ui-messages-info")).isVisible();
        assertThat(row).hasCount(0);
        page.navigate("/operator/container.xhtml?id=" + box);
        assertThat(page.locator("#timeline")).containsText("Altynkol");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String event(String box) {
        return """
        {"eventID":"quarantined-882","eventDateTime":"2026-01-20T10:00:00+05:00",
         "eventRouting":{"originatingParty":{"partyCode":"IT-RAIL"}},
         "eventLocation":{"facility":{"facilityCode":"KZ-NOWHERE-882",
          "facilityCodeListProvider":"CUSTOM"}},
         "eventClassification":{"eventTypeCode":"TRANSPORT","eventClassifierCode":"ACT",
          "transportEventTypeCode":"ARRI"},
         "equipmentDetails":{"equipmentReference":"%s"},
         "transportDetails":{"transportCall":{"modeOfTransport":"RAIL"}}}
        """
                .formatted(box);
    }

    private static byte[] xlsx(TrainListText list) throws IOException {
        return xlsx(list.cells());
    }

    private static byte[] xlsx(List<String[]> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("list");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).length; c++) {
                    sheet.value(r, c, rows.get(r)[c]);
                }
            }
        }
        return file.toByteArray();
    }
}
