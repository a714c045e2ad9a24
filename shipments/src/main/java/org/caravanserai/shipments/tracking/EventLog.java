package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;

/** Gives the events out again, each in its newest form and as it came. */
@ApplicationScoped
@Retried
@Transactional
public class EventLog {

    /** Between the positions in both tables, or the database walks one from its beginning. */
    private static final String PART =
            "select m.id, m.raw from shipments.tracking_event e join shipments.message m on m.id ="
                    + " e.message where e.message > ? and e.message <= ? and m.id > ?"
                    + " and m.id <= ?%s order by e.message limit ?";

    /** By its few events; the sum keeps the database from walking the whole book for them. */
    private static final String OF_ONE =
            "select m.id, m.raw from shipments.event_container o"
                    + " join shipments.tracking_event e on e.id = o.event"
                    + " join shipments.message m on m.id = e.message"
                    + " where o.container = ? and m.id > ?%s order by m.id + 0 limit ?";

    private static final String NAMED =
            " and exists (select 1 from shipments.event_container x"
                    + " join shipments.container c on c.number = x.container"
                    + " where x.event = e.id and ";

    @Inject PlainSql sql;
    @Inject CurrentActor actor;
    @Inject Settled settled;
    @Inject Chapters chapters;

    /** A stored message; the position grows with what was learned later. */
    public record Entry(long position, String raw) {}

    /**
     * Some of the book.
     *
     * @param next from where to read on; null at the end of what there is
     */
    public record Page(List<Entry> entries, Long next) {}

    /**
     * A page of the book. Where more is behind it, it ends before anything that a transaction
     * beside it may still bring before what is there already: who reads on from {@code next} misses
     * nothing. It may then be empty. The events of one container come in their order anyway.
     *
     * @param container null for all
     * @param updatedSince update time of the event, null for all
     * @param after {@code next} of the page before, 0 for the first page
     */
    public Page page(ContainerNumber container, Instant updatedSince, long after, int limit) {
        long safe = container == null ? settled.until() : Long.MAX_VALUE;
        List<Entry> found = list(container, updatedSince, after, limit + 1);
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        List<Entry> page =
                found.subList(0, limit).stream().filter(e -> e.position() <= safe).toList();
        return new Page(page, page.isEmpty() ? after : page.get(page.size() - 1).position());
    }

    /**
     * @param container null for all
     * @param updatedSince update time of the event, null for all
     * @param after position of the last entry seen, 0 for the first page
     */
    public List<Entry> list(
            ContainerNumber container, Instant updatedSince, long after, int limit) {
        if (container != null) {
            return asked(OF_ONE, List.of(container.value(), after), updatedSince, limit);
        }
        return updatedSince == null
                ? part(new Chapters.Part(after, Long.MAX_VALUE), null, limit)
                : since(updatedSince, after, limit);
    }

    /** Chapter by chapter of those that can hold any of it. */
    private List<Entry> since(Instant moment, long after, int limit) {
        List<Entry> found = new ArrayList<>();
        long behind = after;
        List<Chapters.Part> parts = chapters.since(moment, behind);
        while (!parts.isEmpty() && found.size() < limit) {
            for (Chapters.Part part : parts) {
                if (found.size() < limit) {
                    long from = Math.max(part.behind(), after);
                    Chapters.Part rest = new Chapters.Part(from, part.last());
                    found.addAll(part(rest, moment, limit - found.size()));
                }
                behind = part.last();
            }
            parts = chapters.since(moment, behind);
        }
        return found;
    }

    private List<Entry> part(Chapters.Part part, Instant updatedSince, int limit) {
        return asked(
                PART,
                List.of(part.behind(), part.last(), part.behind(), part.last()),
                updatedSince,
                limit);
    }

    private List<Entry> asked(String query, List<Object> given, Instant updatedSince, int limit) {
        List<Object> arguments = new ArrayList<>(given);
        StringBuilder where = new StringBuilder();
        if (updatedSince != null) {
            where.append(" and e.event_updated_at >= ?");
            arguments.add(updatedSince);
        }
        scope(where, arguments);
        arguments.add(limit);
        return sql.rows(
                query.formatted(where),
                row -> new Entry(row.getLong(1), row.getString(2)),
                arguments.toArray());
    }

    private void scope(StringBuilder where, List<Object> arguments) {
        Actor seer = actor.get();
        if (!seer.sites().isEmpty()) {
            List<String> sites = seer.sites().stream().map(FacilityCode::value).toList();
            where.append(" and (e.facility = any(?)")
                    .append(NAMED.replaceFirst("and", "or"))
                    .append("(c.origin = any(?) or c.destination = any(?))))");
            arguments.addAll(List.of(sites, sites, sites));
        }
        if (!seer.clients().isEmpty()) {
            List<String> clients = seer.clients().stream().map(PartyId::value).toList();
            where.append(NAMED).append("(c.consignor = any(?) or c.consignee = any(?)))");
            arguments.addAll(List.of(clients, clients));
        }
    }
}
