package org.caravanserai.customs.money;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** Money of a client set aside for one declaration or act; changed by guarded updates only. */
@Entity
@IdClass(Earmark.Key.class)
@Table(schema = "customs", name = "earmark")
class Earmark {

    @Id String client;
    @Id String purpose;
    BigDecimal amount;

    protected Earmark() {}

    Earmark(Key key, BigDecimal amount) {
        this.client = key.client;
        this.purpose = key.purpose;
        this.amount = amount;
    }

    /** Names an earmark. */
    static class Key implements Serializable {
        String client;
        String purpose;

        protected Key() {}

        /**
         * @param reference a declaration, one of its items after a stroke, or an act
         */
        Key(String client, String reference) {
            int stroke = reference.indexOf('/');
            this.client = client;
            this.purpose = stroke < 0 ? reference : reference.substring(0, stroke);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && client.equals(key.client)
                    && purpose.equals(key.purpose);
        }

        @Override
        public int hashCode() {
            return Objects.hash(client, purpose);
        }
    }
}
