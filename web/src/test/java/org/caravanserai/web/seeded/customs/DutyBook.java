package org.caravanserai.web.seeded.customs;

import org.caravanserai.web.seeded.web.page.DutyPage;

/** Another room, which wrongly knows a page. */
public class DutyBook {

    DutyPage page;
}
