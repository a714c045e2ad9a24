package org.caravanserai.customs.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.caravanserai.customs.payment.Levy;
import org.caravanserai.kernel.goods.StockStatus;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a customs procedure means for duties, for the guarantee and for the goods in the house. */
@Entity
@Immutable
@Table(schema = "customs", name = "procedure_rule")
public class ProcedureRule {

    @Id private Long id;
    private String code;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Levy levy;

    private boolean secured;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "stock_status")
    private StockStatus stockStatus;

    private String term;
    private String source;
    private String mark;

    protected ProcedureRule() {}

    public Levy levy() {
        return levy;
    }

    /** Whether what is suspended must be covered by a guarantee. */
    public boolean secured() {
        return secured;
    }

    /** What goods in the house become on release; null where the house does not handle it. */
    public StockStatus stockStatus() {
        return stockStatus;
    }

    /** Name of the reference rate that gives the term in months; null where none runs. */
    String term() {
        return term;
    }
}
