package org.caravanserai.shipments.exception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.actor.Role;

/** A rule as the database keeps it; a change is a further row. */
@Entity
@Table(schema = "shipments", name = "exception_rule")
class RuleRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String kind;

    @Column(name = "valid_from")
    Instant validFrom;

    boolean enabled;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Column(precision = 12, scale = 2)
    BigDecimal threshold;

    String unit;

    @Column(name = "due_minutes")
    int dueMinutes;

    @Column(name = "escalate_minutes")
    int escalateMinutes;

    @Enumerated(EnumType.STRING)
    Role addressee;

    String reason;

    @Column(name = "entered_by")
    String enteredBy;

    protected RuleRow() {}

    RuleRow(Rule rule) {
        kind = rule.kind();
        validFrom = rule.validFrom();
        enabled = rule.enabled();
        severity = rule.severity();
        threshold = rule.threshold();
        unit = rule.unit();
        dueMinutes = rule.dueMinutes();
        escalateMinutes = rule.escalateMinutes();
        addressee = rule.addressee();
        reason = rule.reason();
        enteredBy = rule.enteredBy();
    }

    Rule rule() {
        return new Rule(
                kind,
                validFrom,
                enabled,
                severity,
                threshold,
                unit,
                dueMinutes,
                escalateMinutes,
                addressee,
                reason,
                enteredBy);
    }
}
