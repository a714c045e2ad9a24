package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeKind;
import org.caravanserai.customs.guarantee.GuaranteeMovement;
import org.caravanserai.customs.guarantee.GuaranteeMovements;
import org.caravanserai.customs.guarantee.GuaranteePast;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** The guarantees on file, how much of each is free, and what moved on the chosen one. */
@Named
@ViewScoped
public class GuaranteesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject Guarantees guarantees;
    @Inject GuaranteePast past;
    @Inject Sites sites;
    @Inject ExternalContext external;
    @Inject GuaranteeMovements movements;
    @Inject HeadroomAhead ahead;
    @Inject CurrentActor actor;
    @Inject Notices notices;

    private final Rows<GuaranteeMovement> rows = Rows.of(this::find);
    private final Moments moments = new Moments(() -> rows.restart("grid"));
    private final GuaranteeForm form = new GuaranteeForm();
    private final GuaranteeChange terms = new GuaranteeChange();
    private String id;

    @PostConstruct
    void open() {
        moments.read(external.getRequestParameterMap());
    }

    private Found<GuaranteeMovement> find(Wanted wanted) {
        String shown = getId();
        return shown == null
                ? Found.page(List.of(), 0)
                : Found.page(
                        movements.of(shown, wanted.offset(), wanted.limit()),
                        movements.count(shown));
    }

    /** Puts the guarantee that was typed on file. */
    public void register() {
        if (notices.attempt(() -> guarantees.register(form.terms()))) {
            notices.good("guarantee.registered", form.get("id"));
            form.clear();
        }
    }

    /** Changes limit and last day of the chosen one, as the paper that was typed says. */
    public void change() {
        boolean done = notices.attempt(() -> terms.change(guarantees, getId()));
        if (done) {
            notices.good("guarantee.changed", getId());
            terms.clear();
            ahead.look();
        }
        terms.look(guarantees.find(getId()));
    }

    /** How the chosen one was put on file and changed since. */
    public List<GuaranteeMovement> getHistory() {
        return getId() == null ? List.of() : movements.terms(getId());
    }

    public GuaranteeChange getTerms() {
        if (!terms.looked() && getId() != null) {
            terms.look(guarantees.find(getId()));
        }
        return terms;
    }

    public boolean isRegistering() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMINISTRATOR);
    }

    public GuaranteeForm getForm() {
        return form;
    }

    public GuaranteeKind[] getKinds() {
        return GuaranteeKind.values();
    }

    /** Those on file, at the moment that the reader looks at. */
    public List<GuaranteeStatus> getAll() {
        return past.list(moments.times(sites));
    }

    public Moments getMoments() {
        return moments;
    }

    /** Share of the limit, in percent, for the bar. */
    public int share(BigDecimal part, GuaranteeStatus guarantee) {
        return part.multiply(HUNDRED).divide(guarantee.limit(), 0, RoundingMode.HALF_UP).intValue();
    }

    public Rows<GuaranteeMovement> getRows() {
        return rows;
    }

    /** The one whose entries are shown: the chosen one, or else the first. */
    public String getId() {
        return id == null || id.isBlank()
                ? guarantees.list().stream().findFirst().map(GuaranteeStatus::id).orElse(null)
                : id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
