package org.caravanserai.web.browser;

import com.microsoft.playwright.Page;

/** A wedge scanner at a page: it types fast, with Enter behind it. */
final class Scanner {

    private Scanner() {}

    /** Scans once the page is at rest, and waits for its answer; what is on the page stays. */
    static void scan(Page page, String code) {
        pull(page, code);
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** Scans what leads to another page. */
    static void pull(Page page, String code) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }
}
