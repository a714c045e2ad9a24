package org.caravanserai.inventory.ledger;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Filters and scope of a stock list as SQL conditions on an account {@code x}, its place {@code p}
 * and its lot {@code l}. Holds and declarations count as they were at the moment asked for.
 */
final class StockConditions {

    /** In the bin, or on a unit that stands in it now. */
    private static final String HERE =
            " and (p.code = :location or p.bin in (select r.id from inventory.place r"
                    + " where r.code = :location and r.site = p.site))";

    /** In the bin, or on a unit that stood in it at the moment. */
    private static final String THERE =
            " and (p.code = :location or p.kind = 'UNIT' and exists (select 1 from inventory.place"
                    + " r where r.code = :location and r.site = p.site and r.id = "
                    + Past.standing("p.id")
                    + "))";

    private static final String DOCK = " (p.kind = 'DOCK' or p.kind = 'UNIT' and ";

    private static final String AT_A_DOCK =
            " in (select r.id from inventory.place r where r.kind = 'DOCK'))";

    private static final String PLACES = " join inventory.place p on p.id = x.place";
    private static final String PLACES_THEN = " join inventory.place p on p.id = " + Past.PLACE;
    private static final String LOTS = " join inventory.lot l on l.id = x.lot";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private final AsOf asOf;
    private boolean places;
    private boolean lots;

    StockConditions(StockFilter filter, Actor actor, AsOf asOf) {
        this.asOf = asOf;
        scope(actor);
        place(filter);
        goods(filter);
        declaration(filter);
        held(filter.held());
    }

    /** Place and lot are wanted for what the columns of the list say. */
    void join() {
        places = true;
        lots = true;
    }

    String joins() {
        String standing = asOf == null ? PLACES : PLACES_THEN;
        return (places ? standing : "") + (lots ? LOTS : "");
    }

    String where() {
        return where.toString();
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }

    /** Only what comes behind that account in the order of lot, place and status. */
    void after(Account last) {
        with(
                " and x.lot >= :afterLot and (x.lot > :afterLot or x.place > :afterPlace"
                        + " or (x.place = :afterPlace and x.status > :afterStatus))",
                "afterLot",
                last.lot());
        parameters.put("afterPlace", last.place());
        parameters.put("afterStatus", last.status().name());
    }

    private void scope(Actor actor) {
        if (!actor.sites().isEmpty()) {
            places = true;
            Collection<String> sites = actor.sites().stream().map(FacilityCode::value).toList();
            with(" and p.site in (:sites)", "sites", sites);
        }
        if (!actor.clients().isEmpty()) {
            lots = true;
            Collection<String> clients = actor.clients().stream().map(PartyId::value).toList();
            with(" and l.owner_id in (:clients)", "clients", clients);
        }
    }

    private void place(StockFilter filter) {
        if (filter.facility() != null) {
            places = true;
            with(" and p.site = :facility", "facility", filter.facility().value());
        }
        if (filter.location() != null) {
            places = true;
            with(filter.current() ? HERE : THERE, "location", filter.location());
        }
        if (filter.places() != null) {
            with(" and x.place in (:places)", "places", filter.places());
        }
        if (filter.onlyDocked()) {
            places = true;
            String bin = filter.current() ? "p.bin" : Past.standing("p.id");
            where.append(" and").append(DOCK).append(bin).append(AT_A_DOCK);
        }
        if (filter.status() != null) {
            with(" and x.status = :status", "status", filter.status().name());
        }
        if (filter.statuses() != null) {
            with(
                    " and x.status in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(Enum::name).toList());
        }
    }

    private void goods(StockFilter filter) {
        if (filter.lot() != null) {
            with(" and x.lot = :lot", "lot", filter.lot().value());
        }
        if (filter.lots() != null) {
            with(
                    " and x.lot in (:lots)",
                    "lots",
                    filter.lots().stream().map(LotId::value).toList());
        }
        if (filter.container() != null) {
            lots = true;
            with(" and l.container = :container", "container", filter.container().value());
        }
        if (filter.commodity() != null) {
            lots = true;
            String begins = literal(filter.commodity()) + "%";
            with(" and l.commodity like :commodity escape '!'", "commodity", begins);
        }
        if (filter.owner() != null) {
            lots = true;
            with(
                    " and (upper(l.owner_name) like :owner escape '!'"
                            + " or l.owner_id like :owner escape '!')",
                    "owner",
                    "%" + literal(filter.owner().toUpperCase(Locale.ROOT)) + "%");
        }
    }

    private void declaration(StockFilter filter) {
        if (filter.declaration() != null) {
            String then =
                    asOf == null
                            ? ""
                            : " and c.effective_at <= :asOf and c.recorded_at <= :knownAt";
            with(
                    " and exists (select 1 from inventory.cover c where c.lot = x.lot"
                            + " and c.status = x.status and (c.declaration = :declaration"
                            + " or c.number = :declaration)"
                            + then
                            + ")",
                    "declaration",
                    filter.declaration());
        }
    }

    private void held(Boolean wanted) {
        if (wanted != null) {
            lots = true;
            places = true;
            where.append(wanted ? " and " : " and not ").append(HeldCondition.text(asOf == null));
        }
    }

    private void with(String condition, String name, Object value) {
        where.append(condition);
        parameters.put(name, value);
    }

    /** What a person typed, as the letters of a like pattern. */
    private static String literal(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
