package org.caravanserai.web.page.today;

import java.util.List;
import org.caravanserai.kernel.actor.Role;

/** What waits for the people of one room. */
interface TodaySource {

    /** Whose work it is. */
    boolean concerns(Role role);

    /** The most urgent first; lists without rows are left out by the page. */
    List<TodayList> lists();
}
