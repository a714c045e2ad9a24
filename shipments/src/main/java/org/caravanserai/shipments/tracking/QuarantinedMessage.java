package org.caravanserai.shipments.tracking;

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
import java.util.List;
import org.caravanserai.kernel.problem.InvalidValue;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message kept because it could not be read; the same message again is the same row. */
@Entity
@Table(schema = "shipments", name = "quarantine")
class QuarantinedMessage {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST_ARGS = 500;
    private static final int LONGEST_SOURCE = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quarantine")
    @SequenceGenerator(
            name = "quarantine",
            schema = "shipments",
            sequenceName = "quarantine_seq",
            allocationSize = 50)
    Long id;

    @Column(name = "content_hash")
    String contentHash;

    String source;
    String code;
    String args;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "received_by")
    String receivedBy;

    @Enumerated(EnumType.STRING)
    QuarantineState state = QuarantineState.OPEN;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String raw;

    protected QuarantinedMessage() {}

    QuarantinedMessage(String source, String raw, InvalidValue why, Instant at, String by) {
        this.source =
                source != null && source.length() > LONGEST_SOURCE
                        ? source.substring(0, LONGEST_SOURCE)
                        : source;
        this.raw = raw;
        contentHash = Hash.of(raw);
        code = why.code();
        String joined = String.join(SEPARATOR, why.args().stream().map(String::valueOf).toList());
        args = joined.length() <= LONGEST_ARGS ? joined : joined.substring(0, LONGEST_ARGS);
        receivedAt = at;
        receivedBy = by;
    }

    QuarantineView view() {
        List<String> texts = args.isEmpty() ? List.of() : List.of(args.split(SEPARATOR, -1));
        return new QuarantineView(id, source, code, texts, receivedAt, receivedBy, state, raw);
    }
}
