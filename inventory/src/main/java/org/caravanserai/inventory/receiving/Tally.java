package org.caravanserai.inventory.receiving;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.kernel.identity.Seal;

/** A count in the making: what was seen of the seal, and why lines differ. */
@Entity
@Table(schema = "inventory", name = "tally")
class Tally {

    @Id long receipt;
    Seal seal;

    @Column(name = "seal_intact")
    Boolean sealIntact;

    @Column(name = "outside_permit")
    String outsidePermit;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "inventory",
            name = "tally_reason",
            joinColumns = @JoinColumn(name = "receipt"))
    @MapKeyColumn(name = "line")
    @Column(name = "reason")
    Map<Integer, String> reasons = new HashMap<>();

    protected Tally() {}

    Tally(long receipt) {
        this.receipt = receipt;
    }
}
