package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.caravanserai.kernel.database.PlainSql;

/**
 * Numbers messages so that a reader who has seen one number never misses a smaller one that is
 * committed later. A writer holds a lane from before it draws its position until it has committed;
 * what is behind the last position of every lane that is held is settled. Writers never wait for
 * each other while a lane is free. Works inside the caller's transaction.
 */
@ApplicationScoped
class Lanes {

    /** More messages than one call may bring. */
    static final int MESSAGES_A_POSITION = 8192;

    private static final String FREE =
            "select lane, position from shipments.intake_lane order by lane limit 1"
                    + " for update skip locked";
    private static final String ALL_FREE =
            "select lane from shipments.intake_lane order by lane for update skip locked";
    private static final String ANY =
            "select lane, position from shipments.intake_lane where lane = ? for update";
    private static final String NEXT = "select nextval('shipments.intake_position')";
    private static final String KEEP =
            "update shipments.intake_lane set position = ? where lane = ?";
    private static final String POSITIONS = "select lane, position from shipments.intake_lane";
    private static final int LANES = 16;

    @Inject PlainSql sql;
    @Inject Chapters chapters;

    /** A lane and where its last writer left it. */
    private record Lane(int number, long position) {

        static Lane of(ResultSet row) throws SQLException {
            return new Lane(row.getInt(1), row.getLong(2));
        }
    }

    /**
     * The number of the first message of this transaction; those behind it are counted on from it.
     *
     * @param newest update time of the newest of the events it brings
     */
    long first(Instant newest) {
        Lane lane = sql.rows(FREE, Lane::of).stream().findFirst().orElseGet(this::waitFor);
        long position = sql.rows(NEXT, row -> row.getLong(1)).get(0);
        sql.later(KEEP, List.<Object[]>of(new Object[] {position, lane.number()}));
        chapters.keep(lane.number(), lane.position(), position, newest);
        return position * MESSAGES_A_POSITION;
    }

    private Lane waitFor() {
        int lane = ThreadLocalRandom.current().nextInt(LANES) + 1;
        return sql.rows(ANY, Lane::of, lane).get(0);
    }

    /**
     * The last number before which nothing can be missing any more. It holds lanes until the
     * transaction ends, which should be soon.
     */
    long settled() {
        Set<Integer> free = new HashSet<>(sql.rows(ALL_FREE, row -> row.getInt(1)));
        Map<Integer, Long> positions = new HashMap<>();
        sql.rows(POSITIONS, row -> positions.put(row.getInt(1), row.getLong(2)));
        long last =
                positions.entrySet().stream()
                        .filter(lane -> !free.contains(lane.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .min()
                        .orElseGet(
                                () ->
                                        positions.values().stream()
                                                .mapToLong(Long::longValue)
                                                .max()
                                                .orElse(0));
        return (last + 1) * MESSAGES_A_POSITION - 1;
    }
}
