package org.caravanserai.inventory.regrouping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.hibernate.annotations.Immutable;

/** What was done with lots, under which permit. */
@Entity
@Immutable
@Table(schema = "inventory", name = "regrouping")
class RegroupingAct {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "regrouping")
    @SequenceGenerator(name = "regrouping", schema = "inventory", sequenceName = "regrouping_seq")
    Long id;

    long posting;

    @Enumerated(EnumType.STRING)
    LotsRegrouped.Kind kind;

    String permit;

    String note;

    protected RegroupingAct() {}

    RegroupingAct(long posting, LotsRegrouped.Kind kind, String permit, String note) {
        this.posting = posting;
        this.kind = kind;
        this.permit = permit;
        this.note = note;
    }
}
