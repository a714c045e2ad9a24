package org.caravanserai.inventory.gate;

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

/** Somebody asked that goods which had left the gate come back. */
@Entity
@Table(schema = "inventory", name = "gate_return")
class GateReturn {

    /** Where it stands. */
    enum State {
        ASKED,
        BACK,
        REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gate_return")
    @SequenceGenerator(
            name = "gate_return",
            schema = "inventory",
            sequenceName = "gate_return_seq",
            allocationSize = 1)
    Long id;

    @Column(name = "gate_pass")
    String gatePass;

    String reason;

    /** When the goods came back; null for the moment of the approval. */
    @Column(name = "came_back_at")
    Instant cameBackAt;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    @Enumerated(EnumType.STRING)
    State state = State.ASKED;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    protected GateReturn() {}

    GateReturn(String gatePass, String reason, Instant cameBack, String by, Instant at) {
        this.gatePass = gatePass;
        this.reason = reason;
        cameBackAt = cameBack;
        askedBy = by;
        askedAt = at;
    }

    void decide(State how, String by, Instant at) {
        state = how;
        decidedBy = by;
        decidedAt = at;
    }
}
