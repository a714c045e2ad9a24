package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;

/** What another book calls a facility, and from when to when it did. */
@Entity
@Table(schema = "shipments", name = "external_code")
class ExternalCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_code")
    @SequenceGenerator(
            name = "external_code",
            schema = "shipments",
            sequenceName = "external_code_seq",
            allocationSize = 50)
    Long id;

    String facility;
    String scheme;
    String code;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String note;

    protected ExternalCode() {}

    ExternalCode(CSVRecord row) {
        facility = row.get("facility");
        scheme = row.get("scheme");
        code = row.get("code");
        validFrom = LocalDate.parse(row.get("validFrom"));
        validTo = row.get("validTo").isEmpty() ? null : LocalDate.parse(row.get("validTo"));
        note = row.get("note");
    }
}
