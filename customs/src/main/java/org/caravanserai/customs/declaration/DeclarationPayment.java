package org.caravanserai.customs.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.caravanserai.customs.payment.PaymentKind;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.customs.payment.Spared;
import org.caravanserai.kernel.goods.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A payment line as it stood when the declaration was filed, or registered. */
@Entity
@Table(schema = "customs", name = "declaration_payment")
class DeclarationPayment {

    @Id
    @GeneratedValue(generator = "declaration_payment")
    @SequenceGenerator(
            name = "declaration_payment",
            schema = "customs",
            sequenceName = "declaration_payment_seq")
    Long id;

    long declaration;
    Integer item;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    PaymentKind kind;

    BigDecimal base;

    @Column(name = "base_unit")
    String baseUnit;

    String rate;
    BigDecimal amount;
    String currency;
    boolean suspended;
    String explanation;
    String arguments;

    /** What a relief does to it, as {@link Spared}; null where none does. */
    String spared;

    protected DeclarationPayment() {}

    DeclarationPayment(long declaration, PaymentLine line) {
        this.declaration = declaration;
        this.item = line.item();
        this.kind = line.kind();
        this.base = line.base();
        this.baseUnit = line.baseUnit();
        this.rate = line.rate();
        this.amount = line.amount().amount();
        this.currency = line.amount().currency();
        this.suspended = line.suspended();
        this.explanation = line.explanation();
        this.arguments = Json.write(line.arguments());
        this.spared = line.spared() == null ? null : Json.write(line.spared());
    }

    PaymentLine line() {
        return new PaymentLine(
                item,
                kind,
                base,
                baseUnit,
                rate,
                new Money(amount, currency),
                suspended,
                explanation,
                Json.arguments(arguments),
                spared == null ? null : Json.spared(spared));
    }
}
