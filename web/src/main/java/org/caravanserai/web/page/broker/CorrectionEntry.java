package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.customs.declaration.CorrectedItem;
import org.caravanserai.customs.declaration.CorrectionRequest;
import org.caravanserai.customs.declaration.Corrections;
import org.caravanserai.customs.declaration.Decisions;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Notices;

/** Corrects one item of a registered declaration, or meets the condition of its release. */
@Named
@ViewScoped
public class CorrectionEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfficeDeskPage desk;
    @Inject Corrections corrections;
    @Inject Decisions decisions;
    @Inject Acting acting;
    @Inject Notices notices;

    private final CorrectionBoxes boxes = new CorrectionBoxes();
    private String reason;
    private String document;
    private String ground = "03";

    /** Whether a correction is possible now, and the reader may make it. */
    public boolean isOpen() {
        DeclarationView view = desk.getView();
        return switch (view.status()) {
            case REGISTERED, UNDER_CHECK -> acting.isBroker() || desk.isEntering();
            case RELEASED -> desk.isEntering();
            default -> false;
        };
    }

    /** Whether goods are released, so that the office's document is needed. */
    public boolean isAfterRelease() {
        return desk.getView().status() == DeclarationStatus.RELEASED;
    }

    /** Reads the item as it stands, to be typed over. */
    public void choose(int number) {
        boxes.read(item(number));
    }

    private DeclarationView.Item item(int number) {
        return desk.getView().items().stream()
                .filter(item -> item.item() == number)
                .findFirst()
                .orElse(null);
    }

    public void correct() {
        List<Problem> problems = new ArrayList<>();
        CorrectedItem item = read(problems);
        if (notices.attempt(
                "item",
                () -> {
                    InvalidInput.throwIfAny(problems);
                    corrections.correct(
                            desk.getId(),
                            new CorrectionRequest(ground, reason, document, List.of(item)));
                })) {
            boxes.clear();
            reason = null;
            document = null;
            desk.again();
            notices.good("office.corrected", desk.getView().revision());
        }
    }

    private CorrectedItem read(List<Problem> problems) {
        DeclarationView.Item was = item(boxes.getItem());
        CommodityCode code =
                Typed.value(boxes.getCode(), CommodityCode::parse, "commodityCode", problems);
        BigDecimal amount = Typed.number(boxes.getValue(), "value", problems);
        Measures measures = measures(was, problems);
        String origin = boxes.getOrigin();
        return new CorrectedItem(
                boxes.getItem(),
                code,
                boxes.getDescription(),
                origin == null || origin.isBlank() ? null : origin.strip().toUpperCase(Locale.ROOT),
                measures,
                amount == null || was.value() == null
                        ? null
                        : new Money(amount, was.value().currency()),
                null,
                null,
                boxes.reliefs());
    }

    private Measures measures(DeclarationView.Item was, List<Problem> problems) {
        BigDecimal packages = Typed.number(boxes.getPackages(), "packages", problems);
        BigDecimal net = Typed.number(boxes.getNet(), "netKg", problems);
        BigDecimal gross = Typed.number(boxes.getGross(), "grossKg", problems);
        BigDecimal quantity = Typed.number(boxes.getQuantity(), "supplementary", problems);
        if (packages == null || net == null || gross == null) {
            return null;
        }
        Quantity before = was.measures().supplementary();
        Quantity supplementary =
                before == null || quantity == null ? before : new Quantity(quantity, before.unit());
        return new Measures(packages, net, gross, supplementary);
    }

    public void meet(int item) {
        if (notices.attempt(() -> decisions.conditionMet(desk.getId(), item, document))) {
            notices.good("office.condition-met");
            document = null;
            desk.again();
        }
    }

    public CorrectionBoxes getBoxes() {
        return boxes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
