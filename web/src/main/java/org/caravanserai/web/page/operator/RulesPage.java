package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.shipments.exception.Rule;
import org.caravanserai.shipments.exception.Rules;
import org.caravanserai.shipments.exception.Severity;
import org.caravanserai.web.page.Notices;

/** What is watched, how strictly and for whom. */
@Named
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Rules rules;
    @Inject Notices notices;
    @Inject CurrentActor actor;

    private final RuleForm form = new RuleForm();
    private String chosen;

    public List<Rule> getRows() {
        return List.copyOf(rules.inForce().values());
    }

    public void choose(String kind) {
        chosen = kind;
        if (kind != null) {
            form.fill(rules.inForce().get(kind));
        }
    }

    public void change() {
        if (notices.attempt(() -> rules.change(form.change(chosen)))) {
            notices.good("rules.changed");
            chosen = null;
        } else {
            form.look(rules.inForce().get(chosen));
        }
    }

    public List<Rule> getHistory() {
        return chosen == null ? List.of() : rules.history(chosen);
    }

    public boolean isEditor() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMINISTRATOR);
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<Role> getRoles() {
        return List.of(Role.OPERATOR, Role.BROKER, Role.CLERK, Role.MANAGER);
    }

    public RuleForm getForm() {
        return form;
    }

    public String getChosen() {
        return chosen;
    }
}
