package org.caravanserai.customs.declaration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.PartyId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A goods declaration. Services of this package change it under its lock. */
@Entity
@Table(schema = "customs", name = "declaration")
class Declaration {

    @Id
    @GeneratedValue(generator = "declaration")
    @SequenceGenerator(
            name = "declaration",
            schema = "customs",
            sequenceName = "declaration_seq",
            allocationSize = 1)
    Long id;

    @Version int version;

    @Column(name = "procedure_code")
    CustomsProcedure procedure;

    String feature;
    String ground;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DeclarationStatus status = DeclarationStatus.DRAFT;

    /** Written by the house from a train list: it never stands in a broker's way. */
    boolean prepared;

    String consignment;
    PartyId client;

    @Column(name = "client_name")
    String clientName;

    String declarant;
    String office;
    String currency;
    String lane;

    /** Entries of the boxes of the head that no column of its own holds. */
    String boxes = "{}";

    DeclarationNumber number;

    /** The guarantee that covers what is suspended; null where none must. */
    String guarantee;

    /** What is still reserved on the guarantee for undecided items, in tenge. */
    BigDecimal reserved = BigDecimal.ZERO;

    /** What is still earmarked on the client's personal account, in tenge. */
    BigDecimal earmarked = BigDecimal.ZERO;

    /** What the guarantee covers while the goods are under transit, in tenge. */
    BigDecimal covered = BigDecimal.ZERO;

    /** How the transit was completed; null for other procedures and while it is under way. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "transit_end")
    TransitEnd transitEnd;

    @Column(name = "transit_end_paper")
    String transitEndPaper;

    @Column(name = "transit_ended_at")
    Instant transitEndedAt;

    @Column(name = "created_by")
    String createdBy;

    /** Number of the version people read: 1 as filed, one more for each correction. */
    int revision = 1;

    /** When the office took the release back; null if it stands. */
    @Column(name = "revoked_at")
    Instant revokedAt;

    /** Until when the office extended its decision; null for the usual term. */
    @Column(name = "release_until")
    Instant releaseUntil;

    @Column(name = "filed_by")
    String filedBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "filed_at")
    Instant filedAt;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    List<DeclarationItem> items = new ArrayList<>();

    protected Declaration() {}

    static Declaration draft(CustomsProcedure procedure, String createdBy, Instant createdAt) {
        Declaration draft = new Declaration();
        draft.procedure = procedure;
        draft.feature = "000";
        draft.createdBy = createdBy;
        draft.createdAt = createdAt;
        return draft;
    }

    String name() {
        return DeclarationId.print(id);
    }

    String name(DeclarationItem item) {
        return DeclarationId.print(id, item.number);
    }

    void add(DeclarationItem item) {
        item.declaration = this;
        item.number = items.size() + 1;
        items.add(item);
    }

    List<DeclarationItem> pending() {
        return items.stream().filter(item -> item.decision == ItemDecision.PENDING).toList();
    }

    /** Whether its goods travel under transit: released, and not completed. */
    boolean underTransit() {
        return procedure.transit()
                && status == DeclarationStatus.RELEASED
                && transitEndedAt == null;
    }

    boolean anyReleased() {
        return items.stream().anyMatch(item -> item.decision == ItemDecision.RELEASED);
    }
}
