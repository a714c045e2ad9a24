package org.caravanserai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.web.it.Terminal;
import org.caravanserai.web.page.PageBundles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of the rail of every role, and one of each page that is linked from there.
 *
 * <p>The first role that comes to a page sees it on a phone in Kazakh, which has the longest words.
 * For the other roles and languages the page is only read.
 */
@ExtendWith({Terminal.Open.class, Browser.Open.class})
class EveryPageIT {

    private static final List<String> ROLES =
            List.of("clerk", "broker", "operator", "manager", "inspector", "admin");
    private static final String LONGEST = "kk";
    private static final List<String> OTHERS = List.of("ru", "zh", "en");

    /** What a text says that no text should; last, words with points, which may be keys. */
    private static final String SAYS =
            """
            const says = body => {
                const text = body.innerText;
                const raw = [/\\?\\?\\?.*/, /\\{\\d+[,}].*/, /\\bnull\\b.*/, /\\d{4}-\\d{2}-\\d{2}T\\d{2}:.*/, /\\bobject Object\\b/];
                const faults = raw.map(form => form.exec(text)).filter(Boolean).map(hit => "says " + hit[0].slice(0, 80));
                const plain = body.cloneNode(true);
                plain.querySelectorAll(".reference, .mono, code, option").forEach(one => one.remove());
                const constant = /\\b[A-Z]{3,}_[A-Z_]{2,}\\b/.exec(plain.textContent);
                if (constant) { faults.push("shows the constant " + constant[0]); }
                new Set(text.match(/[a-z][a-z-]*(\\.[A-Za-z0-9_-]+)+/g)).forEach(word => faults.push("word " + word));
                return faults;
            };
            """;

    /** What is wrong with the page that is open, one sentence each. */
    private static final String SEEN =
            "() => {"
                    + SAYS
                    + """
                        const faults = says(document.body);
                        const main = document.querySelector("main");
                        const seen = one => !one.closest("[aria-hidden=true]")
                            && one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
                        const named = one => one.labels?.length || one.title || one.getAttribute("aria-label")
                            || one.getAttribute("aria-labelledby");
                        if (document.documentElement.scrollWidth > innerWidth + 1) {
                            const wide = [...document.querySelectorAll("body *")].filter(one => seen(one)
                                && one.getBoundingClientRect().right > innerWidth + 1).pop();
                            faults.push("is wider than the phone: " + (wide ? wide.outerHTML.slice(0, 120) : ""));
                        }
                        main.querySelectorAll("input:not([type=hidden], [type=submit], [type=button]), select, textarea")
                            .forEach(one => {
                                if (seen(one) && !named(one)) { faults.push("has a field without a label: " + (one.id || one.outerHTML)); }
                            });
                        main.querySelectorAll("button, a[href], summary").forEach(one => {
                            if (seen(one) && !one.innerText.trim() && !named(one)) {
                                faults.push("has a button without a name: " + one.outerHTML.slice(0, 120));
                            }
                        });
                        if (!main.querySelector("h1")?.innerText.trim()) { faults.push("has no heading"); }
                        return faults;
                    }\
                    """;

    /** The same of a page that is only fetched: what it says, and whether it answers at all. */
    private static final String READ =
            "async address => {"
                    + SAYS
                    + """
                        const answer = await fetch(address);
                        if (answer.status >= 400) { return ["answers " + answer.status]; }
                        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                        page.querySelectorAll("script, style").forEach(one => one.remove());
                        const links = [...page.querySelectorAll("main a[href*='.xhtml']")];
                        return says(page.body).concat(links.map(one => "link " + one.getAttribute("href")));
                    }\
                    """;

    private static final String LISTED =
            "() => [...document.querySelectorAll('.rail a')].map(one => one.getAttribute('href'))";

    private final Set<String> keys = PageBundles.keys();
    private final Set<String> looked = new HashSet<>();
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    @Test
    @DisplayName("fits a phone, names its fields, speaks the reader's language and leads on")
    void isFitToWorkWith(Terminal terminal, Browser browser) {
        for (String role : ROLES) {
            Page page = browser.onPhone(terminal, role);
            try {
                speak(page, LONGEST);
                Map<String, String> fresh = walk(page, role);
                for (String language : OTHERS) {
                    speak(page, language);
                    fresh.forEach((path, address) -> read(page, role + " " + language, address));
                }
            } finally {
                speak(page, "en");
                page.context().close();
            }
        }
        assertThat(faults).isEmpty();
    }

    /** All that the role can come to; answers what no role before it has seen. */
    private Map<String, String> walk(Page page, String role) {
        Map<String, String> fresh = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(strings(page.evaluate(LISTED)));
        Set<String> known = new HashSet<>(open.stream().map(EveryPageIT::path).toList());
        while (!open.isEmpty()) {
            String address = open.remove();
            for (String link : read(page, role + " " + LONGEST, address)) {
                if (known.add(path(link))) {
                    open.add(link);
                }
            }
            if (looked.add(path(address))) {
                fresh.put(path(address), address);
                page.navigate(address);
                note(role + " " + LONGEST + " " + address, strings(page.evaluate(SEEN)));
            }
        }
        return fresh;
    }

    /** Reads a page without opening it; answers where its links lead. */
    private List<String> read(Page page, String who, String address) {
        List<String> found = strings(page.evaluate(READ, address));
        note(who + " " + address, found);
        return found.stream()
                .filter(line -> line.startsWith("link "))
                .map(line -> line.substring("link ".length()))
                .toList();
    }

    private void note(String where, List<String> found) {
        List<String> wrong =
                found.stream()
                        .filter(line -> !line.startsWith("link "))
                        .filter(
                                line ->
                                        !line.startsWith("word ")
                                                || keys.contains(line.substring("word ".length())))
                        .toList();
        if (!wrong.isEmpty()) {
            faults.computeIfAbsent(where, key -> new ArrayList<>()).addAll(wrong);
        }
    }

    private static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object answer) {
        return (List<String>) answer;
    }

    /** The language follows the account; the page that answers is the one that was open. */
    private static void speak(Page page, String language) {
        page.navigate("/today.xhtml");
        page.locator("#own details").first().locator("summary").click();
        page.locator("#own [lang=" + language + "]").click();
        page.waitForFunction("language => document.documentElement.lang === language", language);
        page.navigate("/today.xhtml");
    }
}
