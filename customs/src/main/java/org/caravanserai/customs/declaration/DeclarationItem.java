package org.caravanserai.customs.declaration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.payment.Claim;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.procedure.EntryGoods;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One item of a declaration: a part of one lot under one code. */
@Entity
@Table(schema = "customs", name = "declaration_item")
class DeclarationItem {

    @Id
    @GeneratedValue(generator = "declaration_item")
    @SequenceGenerator(
            name = "declaration_item",
            schema = "customs",
            sequenceName = "declaration_item_seq")
    Long id;

    @ManyToOne
    @JoinColumn(name = "declaration")
    Declaration declaration;

    @Column(name = "item")
    int number;

    /** Null in a prepared draft until the goods are received. */
    LotId lot;

    ContainerNumber container;

    @Column(name = "consignment_line")
    int consignmentLine;

    CommodityCode commodity;
    String description;
    String origin;
    @Embedded Measures measures;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
    Money value;

    String quantities = "{}";
    String documents = "[]";

    /** What the item says beside, as {@link ItemBoxes}. */
    String boxes = "{}";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ItemDecision decision = ItemDecision.PENDING;

    @Column(name = "decided_at")
    Instant decidedAt;

    /** Two digits of the classifier of decisions; null where the office gave none. */
    @Column(name = "decision_code")
    String decisionCode;

    /** Under which condition it was released; null for none. */
    @Column(name = "release_condition")
    String condition;

    /** Document that shows the condition was met; null while it stands. */
    @Column(name = "condition_met")
    String conditionMet;

    protected DeclarationItem() {}

    static DeclarationItem of(DraftItem draft, Account account) {
        DeclarationItem item = new DeclarationItem();
        if (account != null) {
            item.link(account);
        }
        item.say(draft);
        if (draft.description() == null && account != null) {
            item.description = account.description();
        }
        return item;
    }

    /** Writes everything but the lot. */
    void say(DraftItem draft) {
        commodity = draft.commodity();
        description = draft.description() == null ? "" : draft.description();
        origin = draft.origin();
        measures = draft.measures();
        value = draft.value();
        quantities = Json.ofQuantities(draft.quantities());
        documents = Json.write(draft.documents());
        boxes = Json.write(draft.boxes());
    }

    /** What it says, as a broker would write it. */
    DraftItem draft() {
        return new DraftItem(
                lot,
                commodity,
                description,
                origin,
                measures,
                value,
                Json.quantities(quantities),
                Json.documents(documents),
                Json.boxes(boxes));
    }

    static DeclarationItem announced(
            ContainerNumber container,
            int line,
            CommodityCode commodity,
            String description,
            Measures measures,
            Money value) {
        DeclarationItem item = new DeclarationItem();
        item.container = container;
        item.consignmentLine = line;
        item.commodity = commodity;
        item.description = description == null ? "" : description;
        item.measures = measures;
        item.value = value;
        return item;
    }

    void link(Account account) {
        lot = account.lot();
        container = account.container();
        consignmentLine = account.consignmentLine();
    }

    /** Says from now on what the correction names; what it leaves out stays. */
    void correct(CorrectedItem to) {
        commodity = to.commodity() == null ? commodity : to.commodity();
        description = to.description() == null ? description : to.description();
        origin = to.origin() == null ? origin : to.origin();
        measures = to.measures() == null ? measures : to.measures();
        value = to.value() == null ? value : to.value();
        quantities = to.quantities() == null ? quantities : Json.ofQuantities(to.quantities());
        documents = to.documents() == null ? documents : Json.write(to.documents());
        boxes = to.boxes() == null ? boxes : Json.write(Json.boxes(boxes).saying(to.boxes()));
    }

    /** Whether it says enough for duties to be computed. */
    boolean taxable() {
        return value != null && value.amount().signum() > 0 && commodity.full();
    }

    DutyItem forDuties() {
        return new DutyItem(
                number, commodity, origin, value, measures, Json.quantities(quantities));
    }

    /** What box 36 claims; the origin for a preference may be said apart. */
    Claim claim() {
        ItemBoxes beside = Json.boxes(boxes);
        Map<ReliefPart, String> codes = new EnumMap<>(ReliefPart.class);
        for (ReliefPart part : ReliefPart.values()) {
            String code = beside.said().get(part.box());
            if (code != null) {
                codes.put(part, code);
            }
        }
        List<Claim.Paper> papers =
                Json.documents(documents).stream()
                        .map(document -> new Claim.Paper(document.type(), document.validUntil()))
                        .toList();
        return new Claim(
                number,
                commodity,
                beside.said().getOrDefault("34.preference", origin),
                codes,
                papers);
    }

    /** Last day of shelf or sale life; null where the item says none. */
    LocalDate usableUntil() {
        return Json.boxes(boxes).usableUntil();
    }

    /**
     * @param usable last day of shelf or sale life; null where none is known
     */
    EntryGoods forEntry(LocalDate usable) {
        return new EntryGoods(
                number,
                commodity,
                origin,
                usable,
                Json.documents(documents).stream()
                        .map(DocumentReference::type)
                        .collect(Collectors.toSet()));
    }
}
