package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.caravanserai.kernel.goods.CommodityCode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What must be true for goods to be of a code: the season, or the price of a kilogram. */
@Entity
@Immutable
@Table(schema = "customs", name = "code_condition")
public class CodeCondition {

    /** What it looks at. */
    public enum Kind {
        SEASON,
        PRICE
    }

    /** What happens to a declaration that does not meet it. */
    public enum Severity {
        /** It is filed all the same. */
        WARNING,
        /** It is not filed: the goods are of another code. */
        STOP
    }

    /** Which mass a price is for. */
    public enum Per {
        GROSS_KG,
        NET_KG
    }

    @Id private Long id;

    @Column(name = "code_prefix")
    private String codePrefix;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @Column(name = "first_day")
    private String firstDay;

    @Column(name = "last_day")
    private String lastDay;

    private BigDecimal most;
    private String currency;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Per per;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Severity severity;

    private String remark;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String source;
    private String mark;

    protected CodeCondition() {}

    public boolean concerns(CommodityCode code) {
        return code.value().startsWith(codePrefix);
    }

    public Kind kind() {
        return kind;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the day lies in the season, which may go over the end of the year. */
    public boolean inSeason(LocalDate day) {
        if (firstDay == null || lastDay == null) {
            return true;
        }
        MonthDay first = MonthDay.parse("--" + firstDay);
        MonthDay last = MonthDay.parse("--" + lastDay);
        MonthDay now = MonthDay.from(day);
        boolean from = !now.isBefore(first);
        boolean to = !now.isAfter(last);
        return first.isAfter(last) ? from || to : from && to;
    }

    /** Highest price of a kilogram; null for none. */
    public BigDecimal most() {
        return most;
    }

    public String currency() {
        return currency;
    }

    public Per per() {
        return per;
    }

    public String remark() {
        return remark;
    }
}
