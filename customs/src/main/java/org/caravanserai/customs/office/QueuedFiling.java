package org.caravanserai.customs.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A filing that an office still owes an answer. */
@Entity
@Table(schema = "customs", name = "filing")
class QueuedFiling {

    /** What the office has to do next. */
    enum Step {
        REGISTER,
        DECIDE,
        /** Nothing of us: its answer comes by itself, or by somebody. */
        AWAIT
    }

    @Id Long declaration;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Step step;

    @Column(name = "queued_at")
    Instant queuedAt;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;

    /** What came of the last attempt; null before the first. */
    @Column(name = "last_note")
    String lastNote;

    /** The office it is for. */
    String office = "";

    /** How often in a row it failed here, which is no answer of the office. */
    int failures;

    /** Failed too often: somebody must look at it. */
    boolean dead;

    /** What failed last. */
    String problem;
}
