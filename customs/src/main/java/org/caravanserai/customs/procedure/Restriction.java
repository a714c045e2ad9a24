package org.caravanserai.customs.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.caravanserai.customs.reference.RestrictionKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Goods of these codes may not come in, or not so, or only with a document. */
@Entity
@Immutable
@Table(schema = "customs", name = "restriction")
class Restriction {

    @Id Long id;

    @Column(name = "code_prefix")
    String codePrefix;

    String origin;

    @Column(name = "procedure_code")
    String procedure;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RestrictionKind kind;

    String document;
    String remark;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String source;

    boolean concerns(EntryGoods goods, String requested) {
        return goods.code().value().startsWith(codePrefix)
                && (origin == null || origin.equals(goods.origin()))
                && (procedure == null || procedure.equals(requested));
    }
}
