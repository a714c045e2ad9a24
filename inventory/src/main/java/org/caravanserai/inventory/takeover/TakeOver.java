package org.caravanserai.inventory.takeover;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.identity.FacilityCode;

/** One sheet that was taken over. */
@Entity
@Table(schema = "inventory", name = "take_over")
class TakeOver {

    private static final String PREFIX = "TO-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "take_over")
    @SequenceGenerator(
            name = "take_over",
            schema = "inventory",
            sequenceName = "take_over_seq",
            allocationSize = 1)
    Long id;

    FacilityCode site;

    /** SHA-256 of the sheet: the same one again is the same take-over. */
    String fingerprint;

    @Column(name = "sheet_rows")
    int rows;

    @Column(name = "lots")
    int lotCount;

    /** Of all lots together; the supplementary quantity is not summed. */
    @Embedded Amounts amounts = Amounts.ZERO;

    /** Duty suspended on all of them then, in tenge. */
    BigDecimal suspended = BigDecimal.ZERO;

    Long posting;

    @Column(name = "taken_by")
    String takenBy;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column(name = "reversed_by")
    String reversedBy;

    @Column(name = "reversed_at")
    Instant reversedAt;

    /** Since when it is no longer so. */
    @Column(name = "reversal_effective_at")
    Instant reversalEffectiveAt;

    String reason;

    @ElementCollection
    @CollectionTable(
            schema = "inventory",
            name = "take_over_lot",
            joinColumns = @JoinColumn(name = "take_over"))
    @Column(name = "lot")
    Set<String> lots = new LinkedHashSet<>();

    protected TakeOver() {}

    TakeOver(FacilityCode site, String fingerprint, int rows, String by, Instant at) {
        this.site = site;
        this.fingerprint = fingerprint;
        this.rows = rows;
        takenBy = by;
        takenAt = at;
    }

    String number() {
        return String.format(Locale.ROOT, "%s%06d", PREFIX, id);
    }

    static long idOf(String number) {
        return number == null || !number.matches(PREFIX + "[0-9]{1,15}")
                ? -1
                : Long.parseLong(number.substring(PREFIX.length()));
    }
}
