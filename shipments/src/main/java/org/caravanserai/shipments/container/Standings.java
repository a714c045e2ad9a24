package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.time.HouseClock;
import org.hibernate.Session;

/**
 * What the histories of many containers say of them, read and written in one statement each. Works
 * inside the caller's transaction.
 */
@ApplicationScoped
public class Standings {

    private static final String READ =
            "select c.number, c.consignment, c.train, c.wagon, c.seal, c.destination,"
                    + " c.announced_at, c.renewed_at, c.progress, exists (select 1"
                    + " from shipments.inbox_item i where i.subject = 'container:' || c.number"
                    + " and i.code = 'container-silent' and i.state <> 'CLOSED'),"
                    + " c.size_type from shipments.container c where c.number = any(?)";
    private static final String ENTER =
            "insert into shipments.container (number, doubt, status, registered_at)";
    private static final String WRITE =
            "update shipments.container set status = ?, facility = ?, on_kind = ?,"
                    + " on_reference = ?, moved_at = ?, heard_at = ?, departed = ?,"
                    + " derived_at = ?, progress = ? where number = ?";
    private static final String SIZE =
            "update shipments.container set size_type = ? where number = ?";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject HouseClock clock;

    /**
     * A container as its history finds it.
     *
     * @param progress how far its history is told; null if that is not known
     * @param silent whether an alert lasts that there is no word of it
     * @param sized whether its size is known
     * @param fresh whether it was entered just now and has no history
     */
    public record Registered(
            ContainerNumber number,
            String consignment,
            String train,
            String wagon,
            Seal seal,
            FacilityCode destination,
            Instant announcedAt,
            Instant renewedAt,
            String progress,
            boolean silent,
            boolean sized,
            boolean fresh) {

        static Registered of(ResultSet row) throws SQLException {
            return new Registered(
                    ContainerNumber.asReceived(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5) == null ? null : new Seal(row.getString(5)),
                    row.getString(6) == null ? null : new FacilityCode(row.getString(6)),
                    instant(row, 7),
                    instant(row, 8),
                    row.getString(9),
                    row.getBoolean(10),
                    row.getString(11) != null,
                    false);
        }

        static Registered fresh(ContainerNumber number) {
            return new Registered(
                    number, null, null, null, null, null, null, null, null, false, false, true);
        }

        private static Instant instant(ResultSet row, int column) throws SQLException {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
    }

    /**
     * @param standing what its history says of it
     * @param progress how far its history is told now; null if it must be told from the beginning
     */
    public record Derived(ContainerNumber number, Standing standing, String progress) {}

    /** The containers of these numbers in the given order; those not registered are fresh. */
    public Map<ContainerNumber, Registered> read(Collection<ContainerNumber> numbers) {
        Map<ContainerNumber, Registered> found = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            numbers.forEach(number -> found.put(number, Registered.fresh(number)));
            sql.rows(READ, Registered::of, numbers.stream().map(ContainerNumber::value).toList())
                    .forEach(box -> found.put(box.number(), box));
        }
        return found;
    }

    /** Registers those of the containers that are fresh. */
    public void enter(Collection<Registered> boxes) {
        Instant now = clock.now();
        sql.insert(
                ENTER,
                boxes.stream()
                        .filter(Registered::fresh)
                        .map(
                                box ->
                                        new Object[] {
                                            box.number().value(),
                                            box.number().doubt().orElse(null),
                                            ContainerStatus.ANNOUNCED.name(),
                                            now
                                        })
                        .toList());
    }

    public void write(Collection<Derived> derived) {
        Instant now = clock.now();
        sql.later(WRITE, derived.stream().map(one -> row(one, now)).toList());
    }

    private static Object[] row(Derived one, Instant now) {
        Standing is = one.standing();
        Carriage on = is.on();
        return new Object[] {
            is.status().name(),
            is.facility() == null ? null : is.facility().value(),
            on == null ? null : on.kind().name(),
            on == null ? null : on.reference(),
            is.movedAt(),
            is.heardAt(),
            is.departed(),
            now,
            one.progress(),
            one.number().value()
        };
    }

    /** Takes over sizes of containers whose size nobody told before. */
    public void size(Map<ContainerNumber, SizeType> sizes) {
        List<Object[]> rows = new ArrayList<>();
        sizes.forEach((number, size) -> rows.add(new Object[] {size.code(), number.value()}));
        sql.later(SIZE, rows);
    }

    /** The entity manager forgets these containers: what it remembers of them is old. */
    public void letGo(Collection<ContainerNumber> numbers) {
        Session session = em.unwrap(Session.class);
        if (session.getStatistics().getEntityCount() == 0) {
            return;
        }
        List<String> written = numbers.stream().map(ContainerNumber::value).toList();
        session.getStatistics().getEntityKeys().stream()
                .map(key -> (org.hibernate.engine.spi.EntityKey) key)
                .filter(key -> key.getEntityName().equals(Container.class.getName()))
                .filter(key -> written.contains(key.getIdentifier()))
                .map(key -> em.find(Container.class, key.getIdentifier()))
                .toList()
                .forEach(em::detach);
    }
}
