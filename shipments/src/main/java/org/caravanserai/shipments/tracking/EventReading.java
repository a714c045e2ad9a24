package org.caravanserai.shipments.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caravanserai.kernel.identity.FacilityCode;

/** Reads stored events and facts of the house as things that happened. */
final class EventReading {

    /** Columns of {@code shipments.tracking_event e} in the order {@link #event} reads them. */
    static final String EVENT =
            "e.id, e.event_code, e.milestone, e.classifier, e.happened_at, e.facility, e.mode,"
                    + " e.train, e.wagon, e.vessel, e.truck, e.document, e.empty, e.wide, e.seals,"
                    + " e.source, e.event_id, e.recorded_at";

    /** Columns of {@code shipments.house_event h} in the order {@link #house} reads them. */
    static final String HOUSE =
            "h.milestone, h.happened_at, h.facility, h.destination, h.source, h.reference,"
                    + " h.recorded_at";

    private static final ReadEvent.Means NO_MEANS =
            new ReadEvent.Means(null, null, null, null, null);

    /** A few dozen, read a million times. */
    private static final Map<String, FacilityCode> FACILITIES = new ConcurrentHashMap<>();

    private EventReading() {}

    /**
     * @param at number of the first of the columns
     */
    static Occurrence event(ResultSet row, int at) throws SQLException {
        return new Occurrence(
                row.getLong(at),
                row.getString(at + 1),
                row.getString(at + 2),
                Classifier.valueOf(row.getString(at + 3)),
                instant(row, at + 4),
                facility(row, at + 5),
                new ReadEvent.Means(
                        row.getString(at + 6),
                        row.getString(at + 7),
                        row.getString(at + 8),
                        row.getString(at + 9),
                        row.getString(at + 10)),
                row.getString(at + 11),
                !row.getBoolean(at + 13),
                row.getBoolean(at + 12),
                row.getString(at + 14),
                null,
                row.getString(at + 15),
                row.getString(at + 16),
                instant(row, at + 17));
    }

    /**
     * @param at number of the first of the columns
     */
    static Occurrence house(ResultSet row, int at) throws SQLException {
        String milestone = row.getString(at);
        return new Occurrence(
                null,
                milestone,
                milestone,
                Classifier.ACT,
                instant(row, at + 1),
                facility(row, at + 2),
                NO_MEANS,
                null,
                true,
                false,
                null,
                facility(row, at + 3),
                row.getString(at + 4),
                row.getString(at + 5),
                instant(row, at + 6));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static FacilityCode facility(ResultSet row, int column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : FACILITIES.computeIfAbsent(code, FacilityCode::new);
    }
}
