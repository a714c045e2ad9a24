package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.reference.ReferenceTable;
import org.caravanserai.kernel.time.HouseClock;

/** Lays down what sources say of the places: names of routes, pairs, capacity, hours, old bans. */
@ApplicationScoped
class FactLoading {

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;

    void load() {
        each("route-names.csv", this::route);
        each("border-pairs.csv", this::pair);
        each("capacity.csv", row -> em.persist(capacity(row)));
        each("hours.csv", row -> em.persist(hours(row)));
        each("restrictions.csv", row -> em.persist(restriction(row)));
        em.flush();
    }

    private void each(String table, java.util.function.Consumer<CSVRecord> work) {
        ReferenceTable.read(CorridorLoading.class, table).forEach(work);
    }

    private void route(CSVRecord row) {
        em.persist(new RouteName(row));
    }

    private void pair(CSVRecord row) {
        em.persist(new BorderPairRow(row));
    }

    private static CapacityFactRow capacity(CSVRecord row) {
        return new CapacityFactRow(
                new CapacityFact(
                        row.get("facility"),
                        row.get("kind"),
                        new BigDecimal(row.get("quantity")),
                        row.get("unit"),
                        FacilityRow.day(row.get("statedOn")),
                        row.get("source"),
                        row.get("note")));
    }

    private static WorkingHoursRow hours(CSVRecord row) {
        return new WorkingHoursRow(
                new WorkingHours(
                        row.get("facility"),
                        row.get("weekdays"),
                        LocalTime.parse(row.get("opens")),
                        LocalTime.parse(row.get("closes")),
                        FacilityRow.day(row.get("validFrom")),
                        null,
                        row.get("source")));
    }

    private RestrictionRow restriction(CSVRecord row) {
        return new RestrictionRow(
                new RestrictionEntry(
                        Restriction.Kind.valueOf(row.get("kind")),
                        row.get("facility"),
                        row.get("to").isEmpty() ? null : row.get("to"),
                        row.get("cargo").isEmpty() ? null : row.get("cargo"),
                        OffsetDateTime.parse(row.get("startsAt")).toInstant(),
                        OffsetDateTime.parse(row.get("endsAt")).toInstant(),
                        row.get("reason"),
                        row.get("source")),
                actor.get().user(),
                clock.now());
    }
}
