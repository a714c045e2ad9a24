package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.inventory.permit.OperationRule;
import org.caravanserai.inventory.permit.OperationRules;
import org.caravanserai.inventory.permit.PermitShown;
import org.caravanserai.inventory.permit.PermitState;
import org.caravanserai.inventory.permit.PermitWithdrawals;
import org.caravanserai.inventory.permit.Permits;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The register of permits for operations with goods, and the rules that ask for them. */
@Named
@ViewScoped
public class PermitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Permits permits;
    @Inject PermitWithdrawals withdrawals;
    @Inject OperationRules rules;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final Rows<PermitShown> rows = Rows.of(this::find);
    private final PermitForm form = new PermitForm();
    private String chosen;
    private boolean back;
    private String reason;

    @PostConstruct
    void open() {
        form.setLots(external.getRequestParameterMap().get("lot"));
    }

    public void record() {
        String number = form.getNumber();
        if (notices.attempt(() -> permits.record(form.order()))) {
            notices.good("permits.recorded", number);
            form.clear();
        }
    }

    /**
     * Asks why, before the permit is withdrawn.
     *
     * @param number null to leave it as it is
     * @param withdrawn whether it is withdrawn already, so that this is to be taken back
     */
    public void choose(String number, boolean withdrawn) {
        chosen = number;
        back = withdrawn;
        reason = null;
    }

    public void withdraw() {
        decided(() -> withdrawals.withdraw(chosen, reason), "permits.withdrawn");
    }

    public void giveBack() {
        decided(() -> withdrawals.giveBack(chosen, reason), "permits.given-back");
    }

    private void decided(Notices.Work work, String said) {
        if (notices.attempt(work)) {
            notices.good(said, chosen);
            choose(null, false);
        }
    }

    private Found<PermitShown> find(Wanted wanted) {
        String text = wanted.text().toUpperCase(Locale.ROOT);
        return Found.whole(
                permits.list().stream().filter(one -> words(one).contains(text)).toList(), wanted);
    }

    private static String words(PermitShown permit) {
        return (permit.number() + ' ' + permit.lots() + ' ' + permit.note())
                .toUpperCase(Locale.ROOT);
    }

    /** Several codes or lots as one cell of a sheet. */
    public String listed(Collection<?> several) {
        return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public Rows<PermitShown> getRows() {
        return rows;
    }

    public List<PermitState> getStates() {
        return List.of(PermitState.values());
    }

    public List<OperationRule> getRules() {
        return rules.all();
    }

    public PermitForm getForm() {
        return form;
    }

    public String getChosen() {
        return chosen;
    }

    public boolean isBack() {
        return back;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
