package org.caravanserai.inventory.warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Set;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;

/** Somewhere goods can be: a bin of a site, a handling unit in it, or the outside world. */
@Entity
@Table(schema = "inventory", name = "place")
public class Place {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place")
    @SequenceGenerator(name = "place", schema = "inventory", sequenceName = "place_seq")
    Long id;

    FacilityCode site;

    String code;

    String zone;

    @Enumerated(EnumType.STRING)
    PlaceKind kind;

    @Convert(converter = Suitability.class)
    Set<StorageNeed> suitable;

    @Column(name = "capacity_kg", precision = 18, scale = 6)
    BigDecimal capacityKg;

    @Column(name = "customs_controlled")
    boolean customsControlled;

    /** What a unit stands in: a bin or another unit; null for a bin. */
    @Column(name = "stands_in")
    Long standsIn;

    /** The bin a unit stands in at last; null for a bin. */
    Long bin;

    protected Place() {}

    /** A handling unit that stands somewhere. */
    public Place(String sscc, Place in) {
        site = in.site;
        code = sscc;
        kind = PlaceKind.UNIT;
        stand(in);
    }

    /** From now on it stands there; what may lie on it is what may lie there. */
    public final void stand(Place in) {
        standsIn = in.id;
        bin = in.root();
        zone = in.zone;
        suitable = in.suitable;
        capacityKg = in.capacityKg;
        customsControlled = in.customsControlled;
    }

    /** It carries another number. */
    public void renumber(String sscc) {
        code = sscc;
    }

    Place(FacilityCode site, BinDefinition bin) {
        this.site = site;
        code = bin.code();
        redefine(bin);
    }

    final void redefine(BinDefinition bin) {
        zone = bin.zone();
        kind = bin.kind();
        suitable = bin.suitable();
        capacityKg = bin.capacityKg();
        customsControlled = bin.customsControlled();
    }

    public long id() {
        return id;
    }

    public boolean unit() {
        return kind == PlaceKind.UNIT;
    }

    /** The bin it is, or stands in. */
    public long root() {
        return bin == null ? id : bin;
    }

    /** The place a unit stands in; null for a bin. */
    public Long standsIn() {
        return standsIn;
    }

    /** Null for the outside. */
    public FacilityCode site() {
        return site;
    }

    public String code() {
        return code;
    }

    public BigDecimal capacityKg() {
        return capacityKg;
    }

    public boolean outside() {
        return kind == PlaceKind.OUTSIDE;
    }

    public boolean serves(StorageNeed need) {
        return suitable.contains(need);
    }

    /** Goods not yet released stay under customs control; anything else may lie anywhere. */
    public boolean admits(StockStatus status) {
        return customsControlled || status == StockStatus.RELEASED;
    }
}
