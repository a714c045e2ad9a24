package org.caravanserai.customs.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

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

    @Column(name = "ground_needed")
    boolean groundNeeded;

    String source;
    String mark;
}
