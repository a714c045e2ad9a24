package org.caravanserai.customs.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.StockStatus;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One procedure may follow another, perhaps only on a ground. */
@Entity
@Immutable
@Table(schema = "customs", name = "procedure_step")
class ProcedureStep {

    @Id Long id;
    String requested;
    String previous;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    /** What goods must be in the house to be declared so; null where they are not in it. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "from_status")
    StockStatus fromStatus;

    @Column(name = "ground_needed")
    boolean groundNeeded;

    String source;
    String mark;
}
