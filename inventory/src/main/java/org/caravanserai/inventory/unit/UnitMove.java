package org.caravanserai.inventory.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.inventory.warehouse.Place;
import org.hibernate.annotations.Immutable;

/** Where a unit stands since when; also written for units that are carried along. */
@Entity
@Immutable
@Table(schema = "inventory", name = "unit_move")
class UnitMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_move")
    @SequenceGenerator(name = "unit_move", schema = "inventory", sequenceName = "unit_move_seq")
    Long id;

    long unit;

    @Column(name = "stands_in")
    long standsIn;

    long bin;

    String actor;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "outside_permit")
    String outsidePermit;

    protected UnitMove() {}

    UnitMove(Place unit, String actor, Instant effective, Instant recorded) {
        this.unit = unit.id();
        standsIn = unit.standsIn();
        bin = unit.root();
        this.actor = actor;
        effectiveAt = effective;
        recordedAt = recorded;
    }

    /** By that permit its goods came to lie outside the customs warehouse; null for none. */
    UnitMove under(String permit) {
        outsidePermit = permit;
        return this;
    }

    /** Whether it was so by that moment, and entered by the other. */
    boolean known(Instant moment, Instant knowledge) {
        return !effectiveAt.isAfter(moment) && !recordedAt.isAfter(knowledge);
    }
}
