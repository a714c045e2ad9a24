package org.caravanserai.inventory.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.inventory.scanning.Barcode.Meaning;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/** Whether there is such a thing, within what the actor sees. One indexed question each. */
@ApplicationScoped
class ScanLookup {

    private static final String RECEIPT =
            "select x.id from inventory.receipt x where %s and (:everywhere = true or x.facility in"
                    + " (:sites)) and (:everyone = true or x.owner_id in (:clients)) order by case"
                    + " when x.status in ('READY', 'IN_PROGRESS') then 0 when x.status ="
                    + " 'ANNOUNCED' then 1 else 2 end, x.id desc";

    private static final String LOT =
            "select x.id from inventory.lot x where %s and (:everywhere = true or x.site in"
                    + " (:sites)) and (:everyone = true or x.owner_id in (:clients)) order by x.id";

    private static final String SITE =
            "select x.id from inventory.%s x where %s and (:everywhere = true or x.site in"
                    + " (:sites))";

    @Inject EntityManager em;
    @Inject Places places;
    @Inject CurrentActor actor;

    /** The id it has in the house; nothing where it is not there or out of scope. */
    Optional<String> find(Meaning meaning, FacilityCode facility) {
        String id = meaning.id();
        return switch (meaning.kind()) {
            case CONTAINER ->
                    receipt("x.container = :id", id)
                            .or(() -> lot("x.container = :id", id))
                            .map(found -> id);
            case RECEIPT -> receipt("x.id = :id", number(id));
            case SEAL -> receipt("x.seal = :id and x.status <> 'CANCELLED'", id).map(found -> id);
            case LOT -> lot("x.id = :id", id);
            case GATE_PASS -> sited("gate_pass", "x.number = :id", id).map(found -> id);
            case PICK_LIST -> sited("pick_list", "x.id = :id", number(id)).map(found -> id);
            case COUNT -> sited("count_order", "x.id = :id", number(id)).map(found -> id);
            case BIN -> bin(id, facility).map(found -> id);
            case DECLARATION ->
                    lot(
                                    "x.id in (select c.lot from inventory.cover c where"
                                            + " c.declaration = :id or c.number = :id)",
                                    id)
                            .map(found -> id);
            case HANDLING_UNIT -> unit(id);
            default -> Optional.empty();
        };
    }

    /** The number it carries now, whichever it carried when the label was made. */
    private Optional<String> unit(String sscc) {
        return sited(
                        "place",
                        "x.id in (select l.place from inventory.unit_label l where l.sscc = :id)",
                        sscc)
                .map(place -> places.byId(((Number) place).longValue()).code());
    }

    /** The receipt on which a container or seal is expected or counted. */
    Optional<String> receipt(Meaning meaning) {
        String open = " = :id and x.status in ('ANNOUNCED', 'READY', 'IN_PROGRESS')";
        return switch (meaning.kind()) {
            case CONTAINER -> receipt("x.container" + open, meaning.id());
            case SEAL -> receipt("x.seal" + open, meaning.id());
            default -> Optional.empty();
        };
    }

    private Optional<String> receipt(String where, Object id) {
        return first(owned(RECEIPT.formatted(where), id))
                .map(found -> String.format(Locale.ROOT, "R-%06d", ((Number) found).longValue()));
    }

    private Optional<String> lot(String where, Object id) {
        return first(owned(LOT.formatted(where), id)).map(String::valueOf);
    }

    /** In that warehouse; where none was told, in any that the actor sees. */
    private Optional<?> bin(String code, FacilityCode facility) {
        if (facility == null) {
            return sited("place", "x.code = :id", code);
        }
        return actor.get().sees(facility) ? places.bin(facility, code) : Optional.empty();
    }

    private Optional<Object> sited(String table, String where, Object id) {
        return first(scoped(SITE.formatted(table, where), id));
    }

    private Query owned(String sql, Object id) {
        Set<PartyId> clients = actor.get().clients();
        return scoped(sql, id)
                .setParameter("everyone", clients.isEmpty())
                .setParameter(
                        "clients",
                        clients.isEmpty()
                                ? List.of("")
                                : clients.stream().map(PartyId::value).toList());
    }

    private Query scoped(String sql, Object id) {
        Set<FacilityCode> sites = actor.get().sites();
        return em.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("everywhere", sites.isEmpty())
                .setParameter(
                        "sites",
                        sites.isEmpty()
                                ? List.of("")
                                : sites.stream().map(FacilityCode::value).toList());
    }

    private static Optional<Object> first(Query query) {
        List<?> rows = query.setMaxResults(1).getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    private static long number(String printed) {
        return Long.parseLong(printed.substring(printed.indexOf('-') + 1));
    }
}
