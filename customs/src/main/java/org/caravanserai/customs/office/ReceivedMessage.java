package org.caravanserai.customs.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.problem.InvalidInput;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message of an office as it came, and what became of it. */
@Entity
@Table(schema = "customs", name = "office_message")
class ReceivedMessage {

    @Id
    @GeneratedValue(generator = "office_message")
    @SequenceGenerator(
            name = "office_message",
            schema = "customs",
            sequenceName = "office_message_seq")
    Long id;

    String source;

    @Column(name = "external_id")
    String externalId;

    String format;
    String kind;
    String reference;
    String number;
    Long declaration;
    String raw;

    /** What it says, as the house read it. */
    String content;

    @Column(name = "received_by")
    String receivedBy;

    @Column(name = "received_at")
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    MessageState state;

    /** Code of what is wrong with it. */
    String problem;

    String arguments = "";

    @Column(name = "settled_by")
    String settledBy;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "settled_note")
    String settledNote;

    /**
     * @throws InvalidInput {@code office-message-part-too-long} (part, longest, length)
     */
    void refuseTooLong() {
        refuseLonger("DocumentID", externalId, 100);
        refuseLonger("Reference", reference, 60);
        refuseLonger("Reason", content, 4000);
    }

    private static void refuseLonger(String part, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw InvalidInput.of(
                    "file", "office-message-part-too-long", part, longest, text.length());
        }
    }
}
