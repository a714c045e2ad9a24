package org.caravanserai.inventory.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;

/** A stop laid on a lot or a container; while it is not lifted the goods stay where they are. */
@Entity
@Table(schema = "inventory", name = "hold")
class Hold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lot_hold")
    @SequenceGenerator(name = "lot_hold", schema = "inventory", sequenceName = "hold_seq")
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    HoldSubject.Kind kind;

    @Column(name = "subject_id")
    String subject;

    String code;

    String reason;

    String ground;

    @Column(name = "placed_by")
    String placedBy;

    @Column(name = "placed_at")
    Instant placedAt;

    @Column(name = "placed_recorded_at")
    Instant placedRecordedAt;

    @Column(name = "lifted_by")
    String liftedBy;

    @Column(name = "lifted_at")
    Instant liftedAt;

    @Column(name = "lifted_recorded_at")
    Instant liftedRecordedAt;

    @Column(name = "lift_reason")
    String liftReason;

    protected Hold() {}

    Hold(GoodsHeld held, String actor, Instant recorded) {
        kind = held.on().kind();
        subject = held.on().id();
        code = held.hold();
        reason = held.reason() == null ? "" : held.reason();
        ground = held.ground();
        placedBy = actor;
        placedAt = held.effectiveAt();
        placedRecordedAt = recorded;
    }

    void lift(HoldLifted lifted, String actor, Instant recorded) {
        liftedBy = actor;
        liftedAt = lifted.effectiveAt();
        liftedRecordedAt = recorded;
        liftReason = lifted.reason();
    }
}
