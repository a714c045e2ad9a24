package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;

/** A border pair as the database keeps it. */
@Entity
@Table(schema = "shipments", name = "border_pair")
class BorderPairRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "from_facility")
    String from;

    @Column(name = "to_facility")
    String to;

    String mode;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String confidence;
    String source;

    protected BorderPairRow() {}

    BorderPairRow(CSVRecord row) {
        from = row.get("from");
        to = row.get("to");
        mode = row.get("mode");
        validFrom = FacilityRow.day(row.get("validFrom"));
        confidence = row.get("confidence");
        source = row.get("source");
    }

    BorderPair pair() {
        return new BorderPair(from, to, mode, validFrom, validTo, confidence, source);
    }
}
