package org.caravanserai.customs.supervision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.event.TakenLot;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;

/** What customs knows of a lot since its receipt: whose it is, what it is, what it came in. */
@Entity
@Table(schema = "customs", name = "account")
public class Account {

    @Id private String lot;
    private ContainerNumber container;
    private String consignment;

    @Column(name = "consignment_line")
    private int consignmentLine;

    private FacilityCode facility;
    private PartyId owner;

    @Column(name = "owner_name")
    private String ownerName;

    private CommodityCode commodity;
    private String description;
    @Embedded private Measures measures;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
    private Money value;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** Last day of shelf or sale life, as last told; null where nobody told one. */
    @Column(name = "shelf_until")
    LocalDate shelfUntil;

    protected Account() {}

    Account(GoodsReceived receipt, ReceivedLot received) {
        this.lot = received.lot().value();
        this.container = receipt.container();
        this.consignment = receipt.consignment();
        this.consignmentLine = received.consignmentLine();
        this.facility = receipt.facility();
        this.owner = receipt.owner().id();
        this.ownerName = receipt.owner().name();
        this.commodity = received.commodity();
        this.description = received.description();
        this.measures = received.measures();
        this.value = received.value();
        this.openedAt = receipt.effectiveAt();
    }

    /** An account of goods that were another's: the same goods, with their share of its value. */
    Account descendant(LotId child, Measures own, Instant at) {
        Account account = new Account();
        account.lot = child.value();
        account.container = container;
        account.consignment = consignment;
        account.consignmentLine = consignmentLine;
        account.facility = facility;
        account.owner = owner;
        account.ownerName = ownerName;
        account.commodity = commodity;
        account.description = description;
        account.measures = own;
        account.value = value == null ? null : share(own);
        account.openedAt = at;
        account.shelfUntil = shelfUntil;
        return account;
    }

    /** By net weight, which no repacking changes. */
    private Money share(Measures part) {
        BigDecimal rest = measures.netKg().subtract(part.netKg());
        return rest.signum() <= 0 ? value : value.share(List.of(rest, part.netKg())).get(1);
    }

    /** More of the same came to it out of another account. */
    void join(Account parent, Measures more) {
        measures = measures.plus(more);
        value = value == null || parent.value == null ? null : value.plus(parent.share(more));
        if (shelfUntil == null
                || parent.shelfUntil != null && parent.shelfUntil.isBefore(shelfUntil)) {
            shelfUntil = parent.shelfUntil;
        }
    }

    /** An account that was kept elsewhere before the house opened. */
    static Account taken(TakenLot taken, FacilityCode facility, Instant openedAt) {
        Account account = new Account();
        account.lot = taken.lot().value();
        account.container = taken.container();
        account.consignment = taken.consignment();
        account.facility = facility;
        account.owner = taken.owner().id();
        account.ownerName = taken.owner().name();
        account.commodity = taken.commodity();
        account.description = taken.description();
        account.measures = taken.measures();
        account.value = taken.value();
        account.openedAt = openedAt;
        return account;
    }

    /**
     * So much of it under a status.
     *
     * @param until last day under it; null where no term runs
     * @param rule that named the day; null for that of the procedure
     */
    SupervisedLot under(StockStatus status, Measures there, LocalDate until, TermRule rule) {
        return new SupervisedLot(
                lot(),
                status,
                there,
                until,
                until == null ? null : rule == null ? TermRule.PROCEDURE : rule,
                shelfUntil,
                facility,
                container,
                consignment,
                owner,
                ownerName,
                commodity,
                description);
    }

    public LotId lot() {
        return LotId.parse(lot);
    }

    public ContainerNumber container() {
        return container;
    }

    public String consignment() {
        return consignment;
    }

    public int consignmentLine() {
        return consignmentLine;
    }

    public FacilityCode facility() {
        return facility;
    }

    public PartyId owner() {
        return owner;
    }

    public String ownerName() {
        return ownerName;
    }

    public CommodityCode commodity() {
        return commodity;
    }

    public String description() {
        return description;
    }

    /** What was received; the balances say what is left. */
    public Measures measures() {
        return measures;
    }

    /** Value of what was received; null when nothing was announced. */
    public Money value() {
        return value;
    }

    /** Last day of shelf or sale life; null where nobody told one. */
    public LocalDate shelfUntil() {
        return shelfUntil;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /**
     * The measures as this account counts them: without a supplementary quantity where the lot was
     * received without one, because stock counts none either.
     */
    public Measures counted(Measures declared) {
        return measures.supplementary() == null ? declared.withSupplementary(null) : declared;
    }
}
