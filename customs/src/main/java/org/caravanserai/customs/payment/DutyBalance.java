package org.caravanserai.customs.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** The duties of one declaration item by state; changed by guarded updates only. */
@Entity
@IdClass(DutyBalance.Key.class)
@Table(schema = "customs", name = "duty_balance")
class DutyBalance {

    @Id Long declaration;
    @Id Integer item;
    BigDecimal suspended = BigDecimal.ZERO;
    BigDecimal due = BigDecimal.ZERO;
    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal freed = BigDecimal.ZERO;

    protected DutyBalance() {}

    DutyBalance(long declaration, int item) {
        this.declaration = declaration;
        this.item = item;
    }

    /** Names a balance. */
    static class Key implements Serializable {
        Long declaration;
        Integer item;

        protected Key() {}

        Key(long declaration, int item) {
            this.declaration = declaration;
            this.item = item;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && declaration.equals(key.declaration)
                    && item.equals(key.item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(declaration, item);
        }
    }
}
