package org.caravanserai.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A Chromium without a window, shared by all browser tests. Each person gets a context of their
 * own, so that sessions do not mix.
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

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

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

    /**
     * A fresh window of a screen of this width in pixels, in this language, signed in as nobody.
     */
    public Page window(URI program, int width, String language) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(program.toString())
                                .setLocale(language)
                                .setViewportSize(width, width > 600 ? 900 : 780));
        return context.newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** Opens the browser when the first test asks for it and closes it after the last. */
    public static final class Open implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
        }
    }
}
