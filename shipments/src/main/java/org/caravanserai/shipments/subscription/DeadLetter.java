package org.caravanserai.shipments.subscription;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A call that failed too often and was laid aside, so that the ones behind it are not kept. */
@Entity
@Table(schema = "shipments", name = "dead_letter")
class DeadLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dead_letter")
    @SequenceGenerator(
            name = "dead_letter",
            schema = "shipments",
            sequenceName = "dead_letter_seq",
            allocationSize = 50)
    Long id;

    Long subscription;

    @Column(name = "from_position")
    long fromPosition;

    @Column(name = "to_position")
    long toPosition;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String body;

    int attempts;
    String error;

    @Column(name = "failed_at")
    Instant failedAt;

    @Enumerated(EnumType.STRING)
    DeadState state = DeadState.OPEN;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    String endedBy;

    protected DeadLetter() {}

    DeadLetter(Call call, int attempts, String error, Instant at) {
        subscription = call.subscription();
        fromPosition = call.after() + 1;
        toPosition = call.last();
        body = call.body();
        this.attempts = attempts;
        this.error = error;
        failedAt = at;
    }

    DeadLetterView view(String subscriber) {
        return new DeadLetterView(
                id,
                subscription,
                subscriber,
                fromPosition,
                toPosition,
                attempts,
                error,
                failedAt,
                state,
                body);
    }
}
