package org.caravanserai.web.page.broker;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.DraftPreview;
import org.caravanserai.customs.declaration.Finding;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.page.Texts;
import org.primefaces.PrimeFaces;

/** What the draft would cost as it stands, what would stop its filing, and what is odd about it. */
@Named
@ViewScoped
public class DraftChecks implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject DeclarationPage page;
    @Inject ItemsEntry items;
    @Inject Declarations declarations;
    @Inject ExternalContext external;
    @Inject Texts texts;

    private transient DraftPreview seen;
    private BigDecimal shown;

    /** Computes and checks anew; the page marks what is wrong at its boxes. */
    public void look() {
        page.forget();
        seen = page.isEditable() ? declarations.preview(page.getId()) : null;
        shown = page.isEditable() ? cost(seen) : null;
        String item = external.getRequestParameterMap().get("item");
        if (item != null && item.matches("[0-9]{1,3}")) {
            items.go(Integer.parseInt(item));
        }
        PrimeFaces.current().ajax().addCallbackParam("wrong", Json.write(wrong()));
    }

    private static BigDecimal cost(DraftPreview preview) {
        return preview.assessment().payable().plus(preview.assessment().suspended()).amount();
    }

    private Map<Integer, Map<String, String>> wrong() {
        Map<Integer, Map<String, String>> wrong = new HashMap<>();
        for (Finding finding : findings()) {
            wrong.computeIfAbsent(finding.item() == null ? 0 : finding.item(), n -> new HashMap<>())
                    .put(BoxCodes.of(finding.problem().field()), texts.of(finding.problem()));
        }
        return wrong;
    }

    /** Whether it was looked at since the page was opened: an opened page looks by itself. */
    public boolean isLooked() {
        return seen != null;
    }

    /** What the payments came to when the reader last saw them; null where none were shown. */
    BigDecimal shown() {
        return shown;
    }

    /** Everything that would stop the filing. */
    List<Finding> findings() {
        return seen == null ? List.of() : seen.findings();
    }

    /** Everything that is odd without stopping it. */
    List<Finding> warnings() {
        return seen == null ? List.of() : seen.warnings();
    }

    /** In the reader's words. A long declaration has thousands: ask for what is shown, no more. */
    List<Check> worded(Stream<Finding> findings) {
        return findings.map(f -> new Check(f.item(), f.box(), texts.of(f.problem()))).toList();
    }

    /** The first of a long list: each line has its own beside the sheet. */
    public List<Check> getFirstChecks() {
        return worded(findings().stream().limit(MOST));
    }

    public List<Check> getFirstWarnings() {
        return worded(warnings().stream().limit(MOST));
    }

    /** How many things stop the filing. */
    public int getCount() {
        return findings().size();
    }

    /** How many of both lists are not shown. */
    public int getMore() {
        return Math.max(0, findings().size() - MOST) + Math.max(0, warnings().size() - MOST);
    }

    /** Whether there is anything to show. */
    public boolean isFound() {
        return !findings().isEmpty() || !warnings().isEmpty();
    }

    /**
     * Of a draft as it is typed, none where they cannot be computed; of any other as it was filed.
     */
    public List<PaymentLine> getPayments() {
        if (!page.isEditable()) {
            return page.getView().payments();
        }
        return seen == null ? List.of() : seen.assessment().lines();
    }

    public List<PaymentLine> getFirstPayments() {
        List<PaymentLine> all = getPayments();
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
