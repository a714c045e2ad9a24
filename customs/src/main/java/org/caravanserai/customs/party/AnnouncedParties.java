package org.caravanserai.customs.party;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.caravanserai.kernel.event.ConsignmentAnnounced;

/** Enters the parties of an announced consignment, in the transaction that announces it. */
@ApplicationScoped
class AnnouncedParties {

    @Inject Parties parties;

    void on(@Observes @Priority(100) ConsignmentAnnounced announced) {
        parties.register(announced.consignor());
        parties.register(announced.consignee());
    }
}
