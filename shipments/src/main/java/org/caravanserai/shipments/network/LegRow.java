package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.identity.FacilityCode;

/** A leg as the database keeps it: dated figures with their source. */
@Entity
@Table(schema = "shipments", name = "leg")
class LegRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leg")
    @SequenceGenerator(
            name = "leg",
            schema = "shipments",
            sequenceName = "leg_seq",
            allocationSize = 50)
    Long id;

    @Column(name = "from_facility")
    String from;

    @Column(name = "to_facility")
    String to;

    String mode;
    String gauge;

    @Column(name = "distance_km", precision = 8, scale = 1)
    BigDecimal distanceKm;

    @Column(name = "best_hours", precision = 8, scale = 2)
    BigDecimal bestHours;

    @Column(name = "usual_hours", precision = 8, scale = 2)
    BigDecimal usualHours;

    @Column(name = "spread_hours", precision = 8, scale = 2)
    BigDecimal spreadHours;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @Column(name = "cost_usd", precision = 12, scale = 2)
    BigDecimal costUsd;

    @Column(name = "cost_source")
    String costSource;

    String confidence;
    String source;

    protected LegRow() {}

    LegRow(CSVRecord row) {
        from = row.get("from");
        to = row.get("to");
        mode = row.get("mode");
        gauge = row.get("gauge");
        distanceKm = new BigDecimal(row.get("distanceKm"));
        bestHours = new BigDecimal(row.get("bestHours"));
        usualHours = new BigDecimal(row.get("usualHours"));
        spreadHours = new BigDecimal(row.get("spreadHours"));
        validFrom = LocalDate.parse(row.get("validFrom"));
        confidence = row.get("confidence");
        source = row.get("source");
        costUsd = new BigDecimal(row.get("costUsd"));
        costSource = row.get("costSource");
    }

    /** A leg nobody knew before. */
    LegRow(NetworkBook.NewLeg given) {
        from = given.from().strip();
        to = given.to().strip();
        mode = given.mode();
        gauge = given.gauge() == null ? "" : given.gauge().strip();
        distanceKm = given.distanceKm();
        bestHours = given.bestHours();
        usualHours = given.usualHours();
        spreadHours = given.spreadHours();
        costUsd = given.costUsd();
        costSource = given.costUsd() == null ? null : given.source();
        validFrom = given.validFrom();
        confidence = "entered";
        source = given.source();
    }

    /** The same leg with newer figures. */
    LegRow(LegRow known, NetworkBook.LegFigures given) {
        from = known.from;
        to = known.to;
        mode = known.mode;
        gauge = known.gauge;
        distanceKm = known.distanceKm;
        bestHours = given.bestHours();
        usualHours = given.usualHours();
        spreadHours = given.spreadHours();
        costUsd = given.costUsd() == null ? known.costUsd : given.costUsd();
        costSource = given.costUsd() == null ? known.costSource : given.source();
        validFrom = given.validFrom();
        confidence = "entered";
        source = given.source();
    }

    String key() {
        return from + '|' + to + '|' + mode;
    }

    Leg leg() {
        return new Leg(
                new FacilityCode(from),
                new FacilityCode(to),
                mode,
                gauge,
                distanceKm,
                bestHours,
                usualHours,
                spreadHours,
                costUsd,
                confidence,
                source);
    }
}
