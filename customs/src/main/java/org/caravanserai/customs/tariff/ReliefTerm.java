package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.CommodityCode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** On what terms a code of box 36 is granted: for which goods, with which document. */
@Entity
@Immutable
@Table(schema = "customs", name = "relief")
public class ReliefTerm {

    @Id private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReliefPart part;

    private String code;

    @Column(name = "code_prefix")
    private String codePrefix;

    private String origin;

    @Column(name = "procedure_code")
    private String procedure;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReliefBasis basis;

    private BigDecimal factor;
    private String document;
    private boolean conditional;
    private String remark;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String source;
    private String mark;

    protected ReliefTerm() {}

    public boolean names(ReliefPart wanted, String given) {
        return part == wanted && code.equals(given);
    }

    public boolean concerns(CommodityCode commodity, String from, String requested) {
        return (codePrefix == null || commodity.value().startsWith(codePrefix))
                && (origin == null || origin.equals(from))
                && (procedure == null || procedure.equals(requested));
    }

    /** How closely it names the goods: where several concern them, the closest counts. */
    public int closeness() {
        return (codePrefix == null ? 0 : codePrefix.length()) * 4
                + (origin == null ? 0 : 2)
                + (procedure == null ? 0 : 1);
    }

    public String code() {
        return code;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day; null for no end. */
    public LocalDate validTo() {
        return validTo;
    }

    public ReliefBasis basis() {
        return basis;
    }

    /** Share of the payment that is still collected. */
    public BigDecimal factor() {
        return factor;
    }

    /** Type of the document that must be presented; null for none. */
    public String document() {
        return document;
    }

    /** Whether the goods are released conditionally, bound to what the relief was given for. */
    public boolean conditional() {
        return conditional;
    }

    public String remark() {
        return remark;
    }

    public String source() {
        return source;
    }

    /** S where the source states it, U where it must be checked before real use. */
    public String mark() {
        return mark;
    }
}
