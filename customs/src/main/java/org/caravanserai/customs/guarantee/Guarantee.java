package org.caravanserai.customs.guarantee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.kernel.identity.PartyId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A general guarantee in tenge; its balance is changed by guarded updates only. */
@Entity
@Table(schema = "customs", name = "guarantee")
class Guarantee {

    @Id String id;
    PartyId holder;

    @Column(name = "holder_name")
    String holderName;

    @Column(name = "covers_all")
    boolean coversAll;

    @Column(name = "limit_amount")
    BigDecimal limit;

    String currency;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    BigDecimal reserved;
    BigDecimal used;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    GuaranteeKind kind;

    String issuer;
    String document;

    @Column(name = "warn_percent")
    int warnPercent;

    protected Guarantee() {}

    Guarantee(GuaranteeTerms terms) {
        this.id = terms.id();
        this.holder = terms.holder().id();
        this.holderName = terms.holder().name();
        this.coversAll = terms.general();
        this.limit = terms.limit();
        this.currency = "KZT";
        this.validFrom = terms.validFrom();
        this.validUntil = terms.validUntil();
        this.kind = terms.kind();
        this.issuer = terms.issuer();
        this.document = terms.document();
        this.warnPercent = terms.warnAt();
        this.reserved = BigDecimal.ZERO;
        this.used = BigDecimal.ZERO;
    }
}
