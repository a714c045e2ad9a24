package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.HoldSubject;

/**
 * Which accounts were held at a moment: by their lot, its container or its owner, or by the units
 * and the bin they lay on.
 */
@ApplicationScoped
class HeldThen {

    private static final String STOOD =
            "select subject_kind, subject_id from inventory.hold where subject_id = any(?)"
                    + " and placed_at <= ? and placed_recorded_at <= ? and (lifted_at is null"
                    + " or lifted_at > ? or lifted_recorded_at > ?)";

    @Inject PlainSql sql;

    /** The lots and places of some accounts, and where their units stood. */
    record Around(
            Map<String, Lot> lots, Map<Long, Place> places, Map<Long, Standings.Stand> stands) {

        Stream<HoldSubject> of(Account account) {
            Lot lot = lots.get(account.lot());
            Place place = places.get(account.place());
            Standings.Stand stand = stands.get(account.place());
            String bin = place.site().value() + "/" + (stand == null ? place.code() : stand.bin());
            Stream<HoldSubject> fixed =
                    Stream.of(
                            new HoldSubject(HoldSubject.Kind.LOT, lot.id),
                            new HoldSubject(HoldSubject.Kind.CONTAINER, lot.container.value()),
                            new HoldSubject(HoldSubject.Kind.OWNER, lot.ownerId.value()),
                            new HoldSubject(HoldSubject.Kind.BIN, bin));
            Stream<String> units =
                    place.unit()
                            ? Stream.concat(
                                    Stream.of(place.code()),
                                    stand == null ? Stream.empty() : stand.units().stream())
                            : Stream.empty();
            return Stream.concat(
                    fixed, units.map(sscc -> new HoldSubject(HoldSubject.Kind.UNIT, sscc)));
        }
    }

    Set<Account> of(Collection<Account> accounts, Around around, Instant asOf, Instant knownAt) {
        Map<Account, List<HoldSubject>> subjects = new HashMap<>();
        accounts.forEach(account -> subjects.put(account, around.of(account).toList()));
        Set<String> ids = new HashSet<>();
        subjects.values().forEach(some -> some.forEach(subject -> ids.add(subject.id())));
        Set<HoldSubject> stood =
                new HashSet<>(
                        sql.rows(
                                STOOD,
                                row ->
                                        new HoldSubject(
                                                HoldSubject.Kind.valueOf(row.getString(1)),
                                                row.getString(2)),
                                ids,
                                asOf,
                                knownAt,
                                asOf,
                                knownAt));
        Set<Account> held = new HashSet<>();
        subjects.forEach(
                (account, some) -> {
                    if (some.stream().anyMatch(stood::contains)) {
                        held.add(account);
                    }
                });
        return held;
    }
}
