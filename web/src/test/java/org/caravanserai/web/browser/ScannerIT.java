package org.caravanserai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A wedge scanner is told from typing by the times of its keys. The keys are made here with the
 * times of a scanner, of a busy browser, of a radio link and of people.
 */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class ScannerIT {

    /** Presses the keys one after the other, and says what was taken for scans. */
    private static final String PRESS =
            """
            ({place, keys, gaps, codes, held}) => {
                const scans = [];
                const note = event => scans.push(event.detail);
                const still = event => event.preventDefault();
                document.addEventListener("scan", note);
                document.addEventListener("click", still, true);
                const target = place ? document.querySelector(place) : document.body;
                if (place) { target.value = ""; target.focus(); } else { document.activeElement.blur(); }
                let now = performance.now() + (window.later = (window.later || 0) + 60000);
                keys.forEach((key, at) => {
                    now += gaps[at % gaps.length];
                    const event = new KeyboardEvent("keydown", {key: key, code: codes ? codes[at] : "",
                        bubbles: true, cancelable: true, repeat: held, shiftKey: Boolean(codes) && key !== key.toLowerCase()});
                    Object.defineProperty(event, "timeStamp", {value: now});
                    if (target.dispatchEvent(event) && key.length === 1 && place) { target.value += key; }
                });
                const left = place ? target.value : "";
                document.removeEventListener("scan", note);
                document.removeEventListener("click", still, true);
                return scans.join("|") + " left " + left;
            }\
            """;

    private static final String FIELD = "#find-anything";
    private static final String OTHER = ".grid-find";

    private Page page;

    @Test
    void isToldFromTypingByItsKeys(Terminal terminal, Browser browser) {
        open(terminal, browser);

        isScan("a scanner", OTHER, "LOT-000006", List.of(12), "LOT-000006");
        isScan("no field", null, "LOT-000006", List.of(12), "LOT-000006");
        isScan("some letters held up", OTHER, "LOT-000006", List.of(12, 9, 190, 14), "LOT-000006");
        isScan("a busy browser", null, "LOT-000006", List.of(12, 240, 60, 80), "LOT-000006");
        isScan(
                "a declaration",
                null,
                "39851712/121126/0000002",
                List.of(20),
                "39851712/121126/0000002");
        isScan("a slow radio link that names itself", OTHER, "]C10012", List.of(120), "]C10012");
        isScan("a quantity", null, "20*", List.of(15), "20*");

        isTyping("a fast typist", OTHER, "LOT-000006", List.of(70, 95, 110));
        isTyping("a typist who rolls over keys", OTHER, "smartphones", List.of(30, 85, 120));
        isTyping("too short a word", OTHER, "kg1", List.of(15));
        isTyping("a slow hand outside of fields", null, "stock", List.of(220));
        isTyping("a silence in the middle", OTHER, "LOT", List.of(10, 10, 400));

        assertThat(press(OTHER, keys("AAAAAA"), List.of(33), null, true))
                .as("a key held down")
                .isEqualTo(" left AAAAAA");
    }

    /** The scanner presses the keys of a Latin keyboard; the clerk's layout may be another. */
    @Test
    void isReadUnderAnyLayout(Terminal terminal, Browser browser) {
        open(terminal, browser);
        List<String> codes = List.of("KeyK", "KeyZ", "Digit7", "Digit1", "Minus", "KeyB", "Enter");
        assertThat(press(OTHER, List.of("Л", "Я", "7", "1", "-", "И", "Enter"), List.of(10), codes))
                .isEqualTo("KZ71-B left ");
    }

    private void open(Terminal terminal, Browser browser) {
        page = browser.signedIn(terminal, "clerk");
        page.navigate("/clerk/stock.xhtml?plain=1");
        assertThat(page.locator(OTHER).count()).isEqualTo(1);
        assertThat(page.locator(FIELD).count()).isEqualTo(1);
    }

    private void isScan(
            String what, String place, String letters, List<Integer> gaps, String code) {
        assertThat(press(place, keys(letters), gaps, null)).as(what).isEqualTo(code + " left ");
    }

    private void isTyping(String what, String place, String letters, List<Integer> gaps) {
        String left = place == null ? "" : letters;
        assertThat(press(place, keys(letters), gaps, null)).as(what).isEqualTo(" left " + left);
    }

    private String press(String place, List<String> keys, List<Integer> gaps, List<String> codes) {
        return press(place, keys, gaps, codes, false);
    }

    private String press(
            String place, List<String> keys, List<Integer> gaps, List<String> codes, boolean held) {
        Map<String, Object> pressed = new HashMap<>();
        pressed.put("place", place);
        pressed.put("keys", keys);
        pressed.put("gaps", gaps);
        pressed.put("codes", codes);
        pressed.put("held", held);
        return page.evaluate(PRESS, pressed).toString();
    }

    private static List<String> keys(String letters) {
        return Stream.concat(letters.chars().mapToObj(Character::toString), Stream.of("Enter"))
                .toList();
    }
}
