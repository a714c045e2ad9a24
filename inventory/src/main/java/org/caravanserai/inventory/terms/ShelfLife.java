package org.caravanserai.inventory.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Until when goods may be sold or used, as their label says; the latest word holds. */
@Entity
@Immutable
@Table(schema = "inventory", name = "shelf_life")
class ShelfLife {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shelf_life")
    @SequenceGenerator(
            name = "shelf_life",
            schema = "inventory",
            sequenceName = "shelf_life_seq",
            allocationSize = 1)
    Long id;

    String lot;

    @Column(name = "until_day")
    LocalDate until;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    protected ShelfLife() {}

    ShelfLife(String lot, LocalDate until, String by, Instant at) {
        this.lot = lot;
        this.until = until;
        enteredBy = by;
        enteredAt = at;
    }
}
