package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure of capacity as the database keeps it. */
@Entity
@Table(schema = "shipments", name = "capacity_fact")
class CapacityFactRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String facility;
    String kind;

    @Column(precision = 14, scale = 2)
    BigDecimal quantity;

    String unit;

    @Column(name = "stated_on")
    LocalDate statedOn;

    String source;
    String note;

    protected CapacityFactRow() {}

    CapacityFactRow(CapacityFact fact) {
        facility = fact.facility();
        kind = fact.kind();
        quantity = fact.quantity();
        unit = fact.unit();
        statedOn = fact.statedOn();
        source = fact.source();
        note = fact.note() == null ? "" : fact.note();
    }

    CapacityFact fact() {
        return new CapacityFact(facility, kind, quantity, unit, statedOn, source, note);
    }
}
