package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;

/** Working hours as the database keeps them. */
@Entity
@Table(schema = "shipments", name = "working_hours")
class WorkingHoursRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String facility;
    String weekdays;
    LocalTime opens;
    LocalTime closes;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String source;

    protected WorkingHoursRow() {}

    WorkingHoursRow(WorkingHours hours) {
        facility = hours.facility();
        weekdays = hours.weekdays();
        opens = hours.opens();
        closes = hours.closes();
        validFrom = hours.validFrom();
        validTo = hours.validTo();
        source = hours.source();
    }

    WorkingHours hours() {
        return new WorkingHours(facility, weekdays, opens, closes, validFrom, validTo, source);
    }
}
