package org.caravanserai.inventory.permit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.kernel.identity.LotId;

/** A permit of customs for operations with goods. Nothing of it changes; it may be withdrawn. */
@Entity
@Table(schema = "inventory", name = "permit")
class Permit {

    @Id String number;

    String codes;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String note;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "withdrawn_by")
    String withdrawnBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "inventory",
            name = "permit_lot",
            joinColumns = @JoinColumn(name = "permit"))
    @Column(name = "lot")
    Set<String> lots = new TreeSet<>();

    protected Permit() {}

    Permit(PermitOrder order, String by, Instant at) {
        number = order.number().strip();
        codes = String.join(",", new TreeSet<>(order.codes()));
        validFrom = order.validFrom();
        validUntil = order.validUntil();
        note = order.note() == null ? "" : order.note();
        recordedBy = by;
        recordedAt = at;
        order.lots().forEach(lot -> lots.add(lot.value()));
    }

    boolean allows(String code) {
        return List.of(codes.split(",")).contains(code);
    }

    boolean holds(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    void withdraw(String by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    void giveBack() {
        withdrawnBy = null;
        withdrawnAt = null;
    }

    private PermitState on(LocalDate day) {
        if (withdrawnAt != null) {
            return PermitState.WITHDRAWN;
        }
        if (day.isBefore(validFrom)) {
            return PermitState.COMING;
        }
        return day.isAfter(validUntil) ? PermitState.ENDED : PermitState.GIVEN;
    }

    /**
     * @param today where its goods lie
     * @param why it is withdrawn; null while it is not
     */
    PermitShown shown(LocalDate today, String why) {
        return new PermitShown(
                number,
                List.of(codes.split(",")),
                validFrom,
                validUntil,
                lots.stream().map(LotId::parse).toList(),
                note,
                recordedBy,
                recordedAt,
                withdrawnBy,
                withdrawnAt,
                why,
                on(today));
    }
}
