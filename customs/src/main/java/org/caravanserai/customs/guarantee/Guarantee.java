package org.caravanserai.customs.guarantee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;

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

    protected Guarantee() {}

    Guarantee(String id, Party holder, boolean coversAll, BigDecimal limit) {
        this.id = id;
        this.holder = holder.id();
        this.holderName = holder.name();
        this.coversAll = coversAll;
        this.limit = limit;
        this.currency = "KZT";
        this.reserved = BigDecimal.ZERO;
        this.used = BigDecimal.ZERO;
    }
}
