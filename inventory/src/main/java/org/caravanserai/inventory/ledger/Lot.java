package org.caravanserai.inventory.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.hibernate.annotations.Immutable;

/**
 * Goods of one line received together: where they came from and what they are. Nothing of it
 * changes but the permit to lie outside, which {@link OutsidePermits} writes.
 */
@Entity
@Immutable
@Table(schema = "inventory", name = "lot")
public class Lot {

    @Id String id;

    FacilityCode site;

    ContainerNumber container;

    String consignment;

    @Column(name = "consignment_line")
    int consignmentLine;

    long receipt;

    @Column(name = "owner_id")
    PartyId ownerId;

    @Column(name = "owner_name")
    String ownerName;

    CommodityCode commodity;

    String description;

    @Column(name = "package_kind")
    String packageKind;

    @Column(name = "supplementary_unit")
    Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "storage_need")
    StorageNeed storageNeed;

    @Column(name = "value_amount", precision = 20, scale = 2)
    BigDecimal valueAmount;

    @Column(name = "value_currency")
    String valueCurrency;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "outside_permit")
    String outsidePermit;

    protected Lot() {}

    /** Opens a lot out of a container. */
    public Lot(LotId id, Origin origin, Goods goods, Instant receivedAt) {
        this.id = id.value();
        site = origin.site();
        container = origin.container();
        consignment = origin.consignment();
        receipt = origin.receipt();
        ownerId = origin.owner().id();
        ownerName = origin.owner().name();
        consignmentLine = goods.line();
        commodity = goods.commodity();
        description = goods.description();
        packageKind = goods.packageKind();
        unit = goods.unit();
        storageNeed = StorageNeed.of(goods.commodity());
        valueAmount = goods.value() == null ? null : goods.value().amount();
        valueCurrency = goods.value() == null ? null : goods.value().currency();
        this.receivedAt = receivedAt;
    }

    /**
     * A lot made of goods of this one: the same goods from the same place, received when these
     * were.
     *
     * @param kind of packages they are in now
     * @param share of the value; null when it is unknown
     */
    public Lot descendant(LotId own, String kind, Money share) {
        Goods goods = new Goods(consignmentLine, commodity, description, kind, unit, share);
        Origin origin = new Origin(site, container, consignment, receipt, owner());
        return new Lot(own, origin, goods, receivedAt).outside(outsidePermit);
    }

    /**
     * Marks goods that may lie outside the customs warehouse.
     *
     * @param permit number of the permit of customs (Art. 155(4)); null where there is none
     */
    public Lot outside(String permit) {
        outsidePermit = permit;
        return this;
    }

    /** Number of the permit under which it may lie outside; null where it may not. */
    public String outsidePermit() {
        return outsidePermit;
    }

    /** Where a lot came from. */
    public record Origin(
            FacilityCode site,
            ContainerNumber container,
            String consignment,
            long receipt,
            Party owner) {}

    /**
     * What a lot is.
     *
     * @param line goods line of the container; 0 for goods that no line announced
     * @param unit supplementary unit it is counted in; null for none
     * @param value null when unknown
     */
    public record Goods(
            int line,
            CommodityCode commodity,
            String description,
            String packageKind,
            Unit unit,
            Money value) {}

    public LotId id() {
        return LotId.parse(id);
    }

    public FacilityCode site() {
        return site;
    }

    public ContainerNumber container() {
        return container;
    }

    public String consignment() {
        return consignment;
    }

    /** Goods line of the container; 0 for goods that no line announced. */
    public int consignmentLine() {
        return consignmentLine;
    }

    public Party owner() {
        return new Party(ownerId, ownerName);
    }

    public CommodityCode commodity() {
        return commodity;
    }

    public String description() {
        return description;
    }

    public String packageKind() {
        return packageKind;
    }

    public Unit unit() {
        return unit;
    }

    public StorageNeed storageNeed() {
        return storageNeed;
    }

    public Money value() {
        return valueAmount == null ? null : new Money(valueAmount, valueCurrency);
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
