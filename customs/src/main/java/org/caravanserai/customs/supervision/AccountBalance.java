package org.caravanserai.customs.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is left of a lot under one status; changed by guarded updates only, never by this object.
 */
@Entity
@IdClass(AccountBalance.Key.class)
@Table(schema = "customs", name = "account_balance")
class AccountBalance {

    @Id String lot;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    StockStatus regime;

    BigDecimal packages;

    @Column(name = "net_kg")
    BigDecimal netKg;

    @Column(name = "gross_kg")
    BigDecimal grossKg;

    @Column(name = "supplementary_quantity")
    BigDecimal supplementaryQuantity;

    @Column(name = "supplementary_unit")
    Unit supplementaryUnit;

    @Column(name = "storage_until")
    LocalDate storageUntil;

    /** Which rule named the last day; null for that of the procedure. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "term_rule")
    TermRule termRule;

    protected AccountBalance() {}

    AccountBalance(LotId lot, StockStatus regime, Measures measures, Term term) {
        this.lot = lot.value();
        this.regime = regime;
        this.packages = measures.packages();
        this.netKg = measures.netKg();
        this.grossKg = measures.grossKg();
        boolean counted = measures.supplementary() != null;
        this.supplementaryQuantity =
                counted ? measures.supplementary().quantity() : BigDecimal.ZERO;
        this.supplementaryUnit = counted ? measures.supplementary().unit() : null;
        this.storageUntil = term.until();
        this.termRule = term.rule();
    }

    /** Names a balance. */
    static class Key implements Serializable {
        String lot;
        StockStatus regime;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && lot.equals(key.lot) && regime == key.regime;
        }

        @Override
        public int hashCode() {
            return Objects.hash(lot, regime);
        }
    }
}
