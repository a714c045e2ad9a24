package org.caravanserai.shipments.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/** Somebody who is told, and how far the telling has come. */
@Entity
@Table(schema = "shipments", name = "subscription")
class Subscription {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscription")
    @SequenceGenerator(
            name = "subscription",
            schema = "shipments",
            sequenceName = "subscription_seq",
            allocationSize = 50)
    Long id;

    String name;
    String callback;
    String secret;

    @Enumerated(EnumType.STRING)
    Format format;

    /** Names of facts, separated by commas; empty for all. */
    String facts;

    boolean active = true;

    /** Of the last fact in the journal that needs no more telling. */
    long position;

    int failures;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "last_error")
    String lastError;

    @Column(name = "delivered_at")
    Instant deliveredAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    protected Subscription() {}

    Subscription(String name, long position, Instant at, String by) {
        this.name = name;
        this.position = position;
        nextAt = at;
        createdAt = at;
        createdBy = by;
    }

    Set<String> wanted() {
        return facts.isEmpty() ? Set.of() : Set.of(facts.split(","));
    }

    SubscriptionView view() {
        return new SubscriptionView(
                id,
                name,
                callback,
                format,
                wanted().stream().sorted().toList(),
                active,
                position,
                failures,
                nextAt,
                lastError,
                deliveredAt,
                createdAt,
                createdBy);
    }
}
