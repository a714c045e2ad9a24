package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.CommodityCode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A trade remedy or an excise: goods of these codes, perhaps only of this origin, pay it too. */
@Entity
@Immutable
@Table(schema = "customs", name = "surcharge")
public class Surcharge {

    @Id private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SurchargeKind kind;

    @Column(name = "code_prefix")
    private String codePrefix;

    private String origin;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Embedded private DutyRate rate;
    private String source;
    private String mark;

    protected Surcharge() {}

    public Surcharge(SurchargeKind kind, String codePrefix, String origin, DutyRate rate) {
        this.kind = kind;
        this.codePrefix = codePrefix;
        this.origin = origin;
        this.rate = rate;
    }

    public SurchargeKind kind() {
        return kind;
    }

    /** ISO country the goods must come from; null for any. */
    public String origin() {
        return origin;
    }

    public DutyRate rate() {
        return rate;
    }

    /** Whether goods of this code and origin pay it. */
    public boolean concerns(CommodityCode code, String goodsOrigin) {
        return code.value().startsWith(codePrefix)
                && (origin == null || origin.equals(goodsOrigin));
    }
}
