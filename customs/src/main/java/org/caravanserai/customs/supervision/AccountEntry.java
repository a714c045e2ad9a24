package org.caravanserai.customs.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One line of the account: how much went from one status to the next, with what was there before
 * (so before, withdrawn and remaining can be read from each line).
 */
@Entity
@Immutable
@Table(schema = "customs", name = "account_entry")
class AccountEntry {

    /** Given by {@link AccountRows}, which writes the line. */
    @Id Long id;

    String lot;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    EntryKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "from_regime")
    StockStatus from;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "to_regime")
    StockStatus to;

    @Embedded Measures measures;

    @Column(name = "before_packages")
    BigDecimal beforePackages;

    @Column(name = "before_net_kg")
    BigDecimal beforeNetKg;

    String reference;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected AccountEntry() {}

    AccountEntry(LotId lot, Withdrawal withdrawal, Measures before, Instant recordedAt) {
        this.lot = lot.value();
        this.kind = withdrawal.kind();
        this.from = withdrawal.from();
        this.to = withdrawal.to();
        this.measures = withdrawal.measures();
        this.beforePackages = before.packages();
        this.beforeNetKg = before.netKg();
        this.reference = withdrawal.reference();
        this.effectiveAt = withdrawal.effectiveAt();
        this.recordedAt = recordedAt;
    }
}
