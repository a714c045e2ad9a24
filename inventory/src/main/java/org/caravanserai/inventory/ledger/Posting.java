package org.caravanserai.inventory.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.problem.Problem;
import org.hibernate.annotations.Immutable;

/** One act in the ledger: who did it, when it was so and when it was recorded. Never changed. */
@Entity
@Immutable
@Table(schema = "inventory", name = "posting")
public class Posting {

    private static final String PREFIX = "P-";

    static final String NUMBERS = "inventory.posting_seq";

    @Id Long id;

    @Enumerated(EnumType.STRING)
    PostingKind kind;

    String reference;

    String actor;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    Long reverses;

    String reason;

    @Transient private final List<Problem> warnings = new ArrayList<>();

    protected Posting() {}

    Posting(
            long id,
            PostingKind kind,
            String reference,
            String actor,
            Instant effective,
            Instant recorded) {
        this.id = id;
        this.kind = kind;
        this.reference = reference;
        this.actor = actor;
        effectiveAt = effective;
        recordedAt = recorded;
    }

    Posting reversing(Posting other, String why) {
        reverses = other.id;
        reason = why;
        return this;
    }

    /** Adds what whoever posts it should know. */
    public Posting warned(Problem warning) {
        warnings.add(warning);
        return this;
    }

    /** What whoever posted it should know; known only to the call that posted it. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** As people and the API name it: {@code P-000017}. */
    public String number() {
        return numbered(id);
    }

    /** The same by its id. */
    public static String numbered(long id) {
        return String.format(Locale.ROOT, "%s%06d", PREFIX, id);
    }

    /** The id behind a printed number, or -1 for what is none. */
    static long idOf(String number) {
        if (number == null || !number.matches(PREFIX + "[0-9]{1,15}")) {
            return -1;
        }
        return Long.parseLong(number.substring(PREFIX.length()));
    }

    public long id() {
        return id;
    }

    public PostingKind kind() {
        return kind;
    }

    /** Who posted it. */
    public String actor() {
        return actor;
    }

    public String reference() {
        return reference;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
