package org.caravanserai.web.page.today;

import java.util.List;
import java.util.function.Function;
import org.caravanserai.web.page.Pages;

/**
 * One kind of work that waits.
 *
 * @param title key of its name
 * @param count how many there are; with a plus where counting stopped
 * @param address of the page with all of them; null where there is none
 */
public record TodayList(String title, String count, String address, List<TodayRow> rows) {

    static final int SHOWN = 8;

    /** Counting stops here: nobody needs to know whether 50 or 60 wait. */
    static final int COUNTED = 50;

    static <T> TodayList of(
            String title, List<T> found, String all, Pages pages, Function<T, TodayRow> row) {
        int count = Math.min(found.size(), COUNTED);
        return new TodayList(
                title,
                found.size() > COUNTED ? count + "+" : String.valueOf(count),
                pages.exists(all.contains("?") ? all.substring(0, all.indexOf('?')) : all)
                        ? all
                        : null,
                found.stream().limit(SHOWN).map(row).toList());
    }

    boolean filled() {
        return !rows.isEmpty();
    }
}
