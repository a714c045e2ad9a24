package org.caravanserai.customs.money;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Money a client has with customs, in tenge; changed by guarded updates only. */
@Entity
@Table(schema = "customs", name = "personal_account")
class PersonalAccount {

    @Id String client;
    BigDecimal available;
    BigDecimal earmarked;
    BigDecimal spent;

    protected PersonalAccount() {}

    PersonalAccount(String client) {
        this.client = client;
        this.available = BigDecimal.ZERO;
        this.earmarked = BigDecimal.ZERO;
        this.spent = BigDecimal.ZERO;
    }
}
