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
import java.util.TreeSet;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/** Somewhere goods can be: a bin of a site, a handling unit in it, or the outside world. */
@Entity
@Table(schema = "inventory", name = "place")
public class Place {

    /** How many units may stand on each other. */
    public static final int HIGHEST_STACK = 6;

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

    String aisle;

    String rack;

    @Column(name = "level_code")
    String level;

    @Column(name = "position_code")
    String position;

    @Column(name = "capacity_packages", precision = 18, scale = 6)
    BigDecimal capacityPackages;

    @Column(name = "temperature_min", precision = 5, scale = 1)
    BigDecimal temperatureMin;

    @Column(name = "temperature_max", precision = 5, scale = 1)
    BigDecimal temperatureMax;

    @Column(name = "dangerous_classes")
    String dangerousClasses;

    @Column(name = "owner_id")
    PartyId owner;

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
        limit(in.limits());
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
        aisle = bin.address().aisle();
        rack = bin.address().rack();
        level = bin.address().level();
        position = bin.address().position();
        limit(bin.limits());
    }

    private void limit(BinLimits limits) {
        capacityPackages = limits.packages();
        temperatureMin = limits.temperatureMin();
        temperatureMax = limits.temperatureMax();
        dangerousClasses =
                limits.dangerousClasses() == null
                        ? null
                        : String.join(" ", new TreeSet<>(limits.dangerousClasses()));
        owner = limits.owner();
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

    BinAddress address() {
        return new BinAddress(aisle, rack, level, position);
    }

    BinLimits limits() {
        return new BinLimits(
                capacityPackages == null ? null : capacityPackages.stripTrailingZeros(),
                temperatureMin,
                temperatureMax,
                dangerousClasses == null ? null : Set.of(dangerousClasses.split(" ")),
                owner);
    }

    public String zone() {
        return zone;
    }

    public PlaceKind kind() {
        return kind;
    }

    /** Packages it has room for; null for no limit. */
    public BigDecimal capacityPackages() {
        return capacityPackages;
    }

    /** The only owner whose goods may lie here; null for any. */
    public PartyId owner() {
        return owner;
    }

    /** Whether dangerous goods of the class may lie here, as far as the bin itself says. */
    public boolean takes(String dangerousClass) {
        return dangerousClasses == null
                || Set.of(dangerousClasses.split(" ")).contains(dangerousClass);
    }

    /** Whether the bin is never warmer or colder than the goods bear, as far as both are said. */
    public boolean keeps(Keeping goods) {
        boolean warmEnough =
                temperatureMin == null
                        || goods.temperatureMin() == null
                        || temperatureMin.compareTo(goods.temperatureMin()) >= 0;
        boolean coldEnough =
                temperatureMax == null
                        || goods.temperatureMax() == null
                        || temperatureMax.compareTo(goods.temperatureMax()) <= 0;
        return warmEnough && coldEnough;
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
