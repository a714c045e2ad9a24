package org.caravanserai.customs.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.Measures;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a placement was before it changed: goods that came from another lot or went to one, another
 * last day, another shelf life. A report of a past period is read back through these rows.
 */
@Entity
@Immutable
@Table(schema = "customs", name = "placement_change")
class PlacementChange {

    @Id
    @GeneratedValue(generator = "placement_change")
    @SequenceGenerator(
            name = "placement_change",
            schema = "customs",
            sequenceName = "placement_change_seq")
    Long id;

    long placement;

    /** What came; negative for what went, nothing where only a day changed. */
    @Embedded Measures measures;

    @Column(name = "before_until")
    LocalDate beforeUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "before_rule")
    TermRule beforeRule;

    @Column(name = "before_shelf")
    LocalDate beforeShelf;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected PlacementChange() {}

    /** To be written before the placement itself is changed. */
    PlacementChange(Placement before, Measures came, Instant at, Instant recordedAt) {
        this.placement = before.id;
        this.measures = came;
        this.beforeUntil = before.storageUntil;
        this.beforeRule = before.termRule;
        this.beforeShelf = before.shelfUntil;
        this.effectiveAt = at;
        this.recordedAt = recordedAt;
    }
}
