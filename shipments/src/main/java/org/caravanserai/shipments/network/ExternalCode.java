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

    /** What is done at the station under this code, where its codes differ by that. */
    String operation;

    protected ExternalCode() {}

    ExternalCode(CSVRecord row) {
        facility = row.get("facility");
        scheme = row.get("scheme");
        code = row.get("code");
        validFrom = LocalDate.parse(row.get("validFrom"));
        validTo = FacilityRow.day(row.get("validTo"));
        note = row.get("note");
        operation = row.get("operation").isEmpty() ? null : row.get("operation");
    }

    ExternalCode(Alias alias) {
        facility = alias.facility();
        scheme = alias.scheme();
        code = alias.code();
        operation = alias.operation();
        validFrom = alias.validFrom();
        validTo = alias.validTo();
        note = alias.note() == null ? "" : alias.note();
    }

    Alias alias() {
        return new Alias(facility, scheme, code, operation, validFrom, validTo, note);
    }

    String key() {
        return facility + '|' + scheme + '|' + code + '|' + validFrom;
    }
}
