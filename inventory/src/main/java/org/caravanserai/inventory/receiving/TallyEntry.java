package org.caravanserai.inventory.receiving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.identity.Sscc;

/** Packages of a line that somebody scanned or keyed into a bin, not yet posted. */
@Entity
@Table(schema = "inventory", name = "tally_entry")
class TallyEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tally_entry")
    @SequenceGenerator(name = "tally_entry", schema = "inventory", sequenceName = "tally_entry_seq")
    Long id;

    long receipt;
    int line;
    String location;
    BigDecimal packages;

    @Column(name = "net_kg")
    BigDecimal netKg;

    @Column(name = "gross_kg")
    BigDecimal grossKg;

    @Column(name = "handling_unit")
    String handlingUnit;

    String actor;

    @Column(name = "counted_at")
    Instant countedAt;

    protected TallyEntry() {}

    TallyEntry(long receipt, TallyCount count, String actor, Instant at) {
        this.receipt = receipt;
        line = count.line();
        location = count.location();
        packages = count.packages();
        netKg = count.netKg();
        grossKg = count.grossKg();
        handlingUnit = count.handlingUnit() == null ? null : count.handlingUnit().value();
        this.actor = actor;
        countedAt = at;
    }

    TallyCount count() {
        Sscc unit = handlingUnit == null ? null : Sscc.parse(handlingUnit);
        return new TallyCount(line, location, packages, netKg, grossKg, unit);
    }
}
