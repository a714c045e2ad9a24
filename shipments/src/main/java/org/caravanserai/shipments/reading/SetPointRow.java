package org.caravanserai.shipments.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A temperature that was asked for. */
@Entity
@Table(schema = "shipments", name = "set_point")
class SetPointRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "set_point")
    @SequenceGenerator(
            name = "set_point",
            schema = "shipments",
            sequenceName = "set_point_seq",
            allocationSize = 50)
    Long id;

    String container;
    String consignment;

    @Column(precision = 6, scale = 2)
    BigDecimal celsius;

    @Enumerated(EnumType.STRING)
    SetPoint.Document document;

    String reference;

    @Column(name = "stated_by")
    String statedBy;

    @Column(name = "valid_from")
    Instant from;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "struck_at")
    Instant struckAt;

    @Column(name = "struck_by")
    String struckBy;

    SetPoint view() {
        return new SetPoint(
                id,
                celsius,
                document,
                reference,
                statedBy,
                consignment,
                from,
                enteredAt,
                enteredBy,
                struckAt,
                struckBy);
    }
}
