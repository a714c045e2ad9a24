package org.caravanserai.customs.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A declaration as part of a set. */
@Entity
@Table(schema = "customs", name = "set_member")
class SetMember {

    @Id Long declaration;

    @Column(name = "set_id")
    long set;

    int place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    MemberState state = MemberState.WAITING;

    /** What the set holds for it on the guarantee until it is filed, in tenge. */
    BigDecimal share = BigDecimal.ZERO;

    /** Code of why it was refused. */
    String problem;

    String arguments = "[]";

    @Column(name = "done_at")
    Instant doneAt;
}
