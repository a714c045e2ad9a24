package org.caravanserai.web.views;

import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.page.RailEntry;

/**
 * What a list is called outside its page: the page without slash and ending, {@code clerk/stock}.
 */
public final class ListName {

    private static final String ENDING = ".xhtml";

    private ListName() {}

    public static String of(String page) {
        return page.substring(1, page.length() - ENDING.length());
    }

    /**
     * The page of a list that the reader may open.
     *
     * @throws NotFound {@code list} for a page that is none, or not for this reader
     */
    public static String page(String list, Actor reader) {
        String page = '/' + String.valueOf(list) + ENDING;
        return RailEntry.of(page)
                .filter(entry -> entry.roles().stream().anyMatch(reader::is))
                .map(entry -> page)
                .orElseThrow(() -> new NotFound("list", list));
    }
}
