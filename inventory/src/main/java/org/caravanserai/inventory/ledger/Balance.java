package org.caravanserai.inventory.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * What lies on an account now and how much of it a filing reserved. Only {@link Balances} changes
 * it, by guarded updates; through the entity it is only read.
 */
@Entity
@Immutable
@Table(schema = "inventory", name = "balance")
class Balance {

    @EmbeddedId Account account;

    @Embedded Amounts amounts;

    @Embedded
    @AttributeOverride(name = "packages", column = @Column(name = "reserved_packages"))
    @AttributeOverride(name = "netKg", column = @Column(name = "reserved_net_kg"))
    @AttributeOverride(name = "grossKg", column = @Column(name = "reserved_gross_kg"))
    @AttributeOverride(
            name = "supplementary",
            column = @Column(name = "reserved_supplementary_quantity"))
    Amounts reserved;

    protected Balance() {}
}
