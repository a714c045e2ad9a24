package org.caravanserai.inventory.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A permit was withdrawn, and perhaps given back because that was a mistake. */
@Entity
@Table(schema = "inventory", name = "permit_withdrawal")
class PermitWithdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "permit_withdrawal")
    @SequenceGenerator(
            name = "permit_withdrawal",
            schema = "inventory",
            sequenceName = "permit_withdrawal_seq",
            allocationSize = 1)
    Long id;

    String permit;

    String reason;

    @Column(name = "withdrawn_by")
    String withdrawnBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "back_reason")
    String backReason;

    @Column(name = "back_by")
    String backBy;

    @Column(name = "back_at")
    Instant backAt;

    protected PermitWithdrawal() {}

    PermitWithdrawal(String permit, String reason, String by, Instant at) {
        this.permit = permit;
        this.reason = reason;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    void back(String why, String by, Instant at) {
        backReason = why;
        backBy = by;
        backAt = at;
    }
}
