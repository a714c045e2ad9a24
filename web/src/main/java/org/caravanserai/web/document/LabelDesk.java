package org.caravanserai.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.printing.LabelSize;
import org.caravanserai.inventory.printing.LabelSizes;
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.Printout;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Sites;

/** Prints labels of any kind in the size and form that is wanted, and writes down that it did. */
@RequestScoped
class LabelDesk {

    private static final int MOST = 500;

    @Inject LabelSizes sizes;
    @Inject Messages messages;
    @Inject PrintLog log;
    @Inject Sites sites;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws Forbidden unless the actor has one of the roles
     */
    void only(Set<Role> roles) {
        if (roles.stream().noneMatch(actor.get()::is)) {
            throw new Forbidden("forbidden");
        }
    }

    /**
     * What is named with commas between.
     *
     * @throws InvalidInput on {@code subject} when it is more than 500
     */
    static List<String> named(String several) {
        List<String> named =
                several == null
                        ? List.of()
                        : Arrays.stream(several.split("[\\s,;]+"))
                                .filter(one -> !one.isEmpty())
                                .toList();
        if (named.size() > MOST) {
            throw InvalidInput.of("subject", "required");
        }
        return named;
    }

    /**
     * @param kind as the log of prints names it
     * @param size name of the label; null for the usual one
     * @throws InvalidInput on {@code subject} when there is none, or more than 500
     */
    Printed print(
            String kind,
            List<Label> labels,
            String size,
            LabelForm form,
            String languages,
            String address) {
        if (labels.isEmpty() || labels.size() > MOST) {
            throw InvalidInput.of("subject", "required");
        }
        LabelSize wanted = sizes.named(size);
        Wording wording = new Wording(messages, Languages.of(languages, actor.get().language()));
        if (form != LabelForm.PNG) {
            labels.forEach(
                    label ->
                            log.add(
                                    new Printout(
                                            kind, label.subject(), form.name(), wording.tags())));
        }
        Term training = Term.of("paper.training");
        Edition edition = new Edition(wording, address, training, sites.isTraining());
        return new Printed.AsLabels(labels, wanted, form, edition, clock.now());
    }
}
