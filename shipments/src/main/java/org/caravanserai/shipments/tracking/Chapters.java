package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.database.PlainSql;

/**
 * The book of messages by chapters, each with the newest update time in it: what was updated since
 * a moment is looked for only where it can be. Works inside the caller's transaction.
 */
@ApplicationScoped
class Chapters {

    private static final int POSITIONS = 128;
    private static final long MESSAGES = (long) POSITIONS * Lanes.MESSAGES_A_POSITION;
    private static final int AT_ONCE = 1_000;

    private static final String BEGIN =
            "insert into shipments.message_chapter (chapter, lane, newest)";
    private static final String NEWER =
            "update shipments.message_chapter set newest = greatest(newest, ?)"
                    + " where chapter = ? and lane = ?";
    private static final String SINCE =
            "select distinct chapter from shipments.message_chapter"
                    + " where chapter >= ? and newest >= ? order by chapter limit ?";

    @Inject PlainSql sql;

    /**
     * Messages one after the other.
     *
     * @param behind what number they begin
     * @param last number of the last one that can be among them
     */
    record Part(long behind, long last) {}

    /**
     * Writes down what a lane brings.
     *
     * @param before the lane's position before this one
     * @param newest update time of the newest event that comes
     */
    void keep(int lane, long before, long position, Instant newest) {
        long chapter = position / POSITIONS;
        if (before / POSITIONS == chapter) {
            sql.later(NEWER, List.<Object[]>of(new Object[] {newest, chapter, lane}));
        } else {
            sql.insert(BEGIN, List.<Object[]>of(new Object[] {chapter, lane, newest}));
        }
    }

    /**
     * Some parts of the book behind that message that may hold what was updated since, in their
     * order; more may be behind the last of them, none if there are none.
     */
    List<Part> since(Instant moment, long after) {
        List<Part> parts = new ArrayList<>();
        sql.rows(SINCE, row -> row.getLong(1), (after + 1) / MESSAGES, moment, AT_ONCE)
                .forEach(chapter -> add(parts, chapter * MESSAGES - 1));
        return parts;
    }

    /** Chapters that follow each other are one part. */
    private static void add(List<Part> parts, long behind) {
        Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        boolean follows = before != null && before.last() == behind;
        if (follows) {
            parts.remove(before);
        }
        parts.add(new Part(follows ? before.behind() : behind, behind + MESSAGES));
    }
}
