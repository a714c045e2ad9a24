package org.caravanserai.inventory.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The vehicle of a gate pass left the gate. */
@Entity
@Immutable
@Table(schema = "inventory", name = "gate_exit")
class GateExit {

    @Id
    @Column(name = "gate_pass")
    String gatePass;

    @Column(name = "left_at")
    Instant leftAt;

    /** When that was noted; null in rows from before it was kept. */
    @Column(name = "noted_at")
    Instant notedAt;

    @Column(name = "noted_by")
    String notedBy;

    protected GateExit() {}

    GateExit(String gatePass, String by, Instant left, Instant noted) {
        this.gatePass = gatePass;
        notedBy = by;
        leftAt = left;
        notedAt = noted;
    }

    /** When it was noted, where that was later than it happened; null where it was at once. */
    Instant notedLater() {
        return leftAt.equals(notedAt) ? null : notedAt;
    }
}
