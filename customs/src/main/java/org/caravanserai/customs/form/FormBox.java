package org.caravanserai.customs.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.caravanserai.kernel.text.FourNames;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A dated row of the table of boxes. */
@Entity
@Immutable
@Table(schema = "customs", name = "form_box")
class FormBox {

    @Id Long id;

    String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    BoxRule.Place place;

    String forms;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    BoxRule.Content content;

    int size;
    int decimals;
    String list;

    @Embedded FourNames names;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String source;
    String mark;
    int position;

    BoxRule rule() {
        return new BoxRule(
                code,
                place,
                Set.of(forms.split(" ")),
                content,
                size,
                decimals,
                list,
                names,
                validFrom,
                source,
                mark);
    }
}
