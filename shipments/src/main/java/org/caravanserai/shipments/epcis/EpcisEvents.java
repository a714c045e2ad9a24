package org.caravanserai.shipments.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;

/** The list of captured events. */
@ApplicationScoped
@Retried
@Transactional
public class EpcisEvents {

    private static final String NAMED =
            " and exists (select 1 from shipments.epcis_item i where i.event = e.id and i.epc = ?)";
    private static final String SHOWN =
            "select e.event_id, e.type, e.action, e.biz_step, e.facility, e.parent, e.happened_at,"
                    + " (select count(*) from shipments.epcis_item i where i.event = e.id),"
                    + " e.recorded_by, e.wrong_at, e.wrong_reason, e.raw"
                    + " from shipments.epcis_event e where true";

    @Inject PlainSql sql;
    @Inject CurrentActor actor;

    /** The events as they are listed, those that happened last first; within the scope. */
    public List<EpcisEvent> shown(String epc, int first, int limit) {
        List<Object> given = new ArrayList<>();
        String where = narrowed(epc, given);
        given.add(limit);
        given.add(first);
        return where == null
                ? List.of()
                : sql.rows(
                        SHOWN + where + " order by e.happened_at desc, e.id desc limit ? offset ?",
                        EpcisEvent::of,
                        given.toArray());
    }

    public long count(String epc) {
        List<Object> given = new ArrayList<>();
        String where = narrowed(epc, given);
        return where == null
                ? 0
                : sql.rows(
                                "select count(*) from shipments.epcis_event e where true" + where,
                                row -> row.getLong(1),
                                given.toArray())
                        .get(0);
    }

    /** Null for who may see none. */
    String narrowed(String epc, List<Object> given) {
        Actor seer = actor.get();
        if (!seer.clients().isEmpty()) {
            return null;
        }
        String where = epc == null || epc.isBlank() ? "" : NAMED;
        if (!where.isEmpty()) {
            given.add(epc.strip());
        }
        if (!seer.sites().isEmpty()) {
            where += " and e.facility = any(?)";
            given.add(seer.sites().stream().map(FacilityCode::value).toList());
        }
        return where;
    }
}
