package org.caravanserai.web.seeded.inventory;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.web.seeded.customs.DutyBook;

/** Breaks the law in every way a room can. */
@Transactional
class NosyLedger {

    DutyBook otherRoom;
    Event<Fact> facts;

    void on(@Observes Fact fact) throws java.io.IOException {
        facts.fireAsync(fact);
    }

    void swallow(Fact fact) {
        try {
            facts.fire(fact);
        } catch (IllegalStateException caught) {
            otherRoom = null;
        }
    }
}
