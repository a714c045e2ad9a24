package org.caravanserai.web.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a person does who never touches the mouse. */
final class Keys {

    /** More than there are stops on any page. */
    private static final int STOPS = 300;

    private Keys() {}

    /** To a box of a declaration by its number. */
    static void jump(Page page, String box) {
        page.keyboard().press("Control+g");
        type(page, box);
        page.keyboard().press("Enter");
    }

    /** At the pace of a hand: what comes faster is a scanner. */
    static void type(Page page, String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(80));
    }

    /** From where the focus is, stop by stop. */
    static void tabTo(Page page, Locator wanted) {
        wanted.waitFor();
        for (int stop = 0; stop < STOPS; stop++) {
            boolean there = (Boolean) wanted.evaluate("one => one === document.activeElement");
            if (there) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No key leads to " + wanted);
    }
}
