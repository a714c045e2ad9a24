package org.caravanserai.customs.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.caravanserai.kernel.text.FourNames;
import org.hibernate.annotations.Immutable;

/** A dated row of a code list. */
@Entity
@Immutable
@Table(schema = "customs", name = "form_code")
class FormCode {

    @Id Long id;

    String list;
    String code;

    @Embedded FourNames names;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String source;
    String mark;

    CodeEntry entry() {
        return new CodeEntry(list, code, names, validFrom, validTo, source, mark);
    }
}
