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
                confidence,
                source);
    }
}
