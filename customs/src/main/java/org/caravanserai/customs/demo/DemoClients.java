package org.caravanserai.customs.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.event.ConsignmentAnnounced;

/** Lets every consignee that is announced in a demo be served by the demo broker at once. */
@ApplicationScoped
class DemoClients {

    @Inject DemoCustoms demo;

    void on(@Observes @Priority(500) ConsignmentAnnounced announced) {
        if (Boolean.getBoolean(DemoCustoms.FLAG)) {
            demo.enable(announced.consignee().id(), OfficeCalendar.day(announced.effectiveAt()));
        }
    }
}
