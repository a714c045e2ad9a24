package org.caravanserai.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.web.it.Terminal;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A Chromium without a window, shared by all browser tests. Each person gets a context of their
 * own, so that sessions do not mix; it ends with the test, and what the page still asks with it.
 */
public final class Browser implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    /** A page is compiled at its first call; a busy machine takes its time for that. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static final int DESK = 1440;
    private static final int DESK_HEIGHT = 900;
    private static final int PHONE = 360;
    private static final int PHONE_HEIGHT = 780;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> open = new ArrayList<>();

    private Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Chromium.executable())
                                        .setArgs(ARGUMENTS));
    }

    /** The first page of somebody of the demo, in English, on the screen of a desk. */
    public Page signedIn(Terminal terminal, String user) {
        return signedIn(terminal, user, DESK, DESK_HEIGHT);
    }

    /** The same on a phone. */
    public Page onPhone(Terminal terminal, String user) {
        return signedIn(terminal, user, PHONE, PHONE_HEIGHT);
    }

    private Page signedIn(Terminal terminal, String user, int width, int height) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(terminal.program().uri().toString())
                                .setLocale("en")
                                .setViewportSize(width, height));
        open.add(context);
        Page page = context.newPage();
        page.navigate("/login.xhtml");
        page.fill("#user", user);
        page.fill("#password", "caravanserai");
        page.click("#enter");
        page.waitForURL("**/today.xhtml**");
        return page;
    }

    private void closeWindows() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** Opens the browser when the first test asks for it and closes it after the last. */
    public static final class Open implements ParameterResolver, AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            Browser browser = store(context).get(Browser.class, Browser.class);
            if (browser != null) {
                browser.closeWindows();
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return store(context)
                    .getOrComputeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        }
    }
}
