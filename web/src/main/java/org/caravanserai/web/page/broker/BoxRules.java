package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;

/** The boxes of the form the declaration is written on: those of transit for procedure 80. */
@Named
@RequestScoped
public class BoxRules {

    /** The boxes of the head that stand open; the others fold away until somebody needs them. */
    private static final Set<String> OPEN =
            Set.of(
                    "1",
                    "5",
                    "6",
                    "8",
                    "14",
                    "15a",
                    "17a",
                    "19",
                    "20",
                    "20.place",
                    "22",
                    "22.total",
                    "23",
                    "25",
                    "29",
                    "30",
                    "37",
                    "37.feature",
                    "37.ground",
                    "50",
                    "52",
                    "53",
                    "A",
                    "A.office",
                    "D");

    @Inject DeclarationPage page;
    @Inject DeclarationStory story;
    @Inject FormBoxes form;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private List<BoxRule> inForce;

    private List<BoxRule> all() {
        if (inForce == null) {
            inForce = form.inForce(OfficeCalendar.day(clock.now()));
        }
        return inForce;
    }

    List<BoxRule> of(BoxRule.Place place) {
        String wanted = page.getView().procedure().transit() ? "TD" : "GD";
        return all().stream()
                .filter(rule -> rule.place() == place && rule.forms().contains(wanted))
                .toList();
    }

    BoxRule of(BoxRule.Place place, String code) {
        return all().stream()
                .filter(rule -> rule.place() == place && rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public List<BoxRule> getOpen() {
        return of(BoxRule.Place.HEAD).stream().filter(rule -> OPEN.contains(rule.code())).toList();
    }

    public List<BoxRule> getFolded() {
        return of(BoxRule.Place.HEAD).stream().filter(rule -> !OPEN.contains(rule.code())).toList();
    }

    public String name(BoxRule rule) {
        return rule.names().in(actor.get().language());
    }

    /** What the head says in the box, typed or written by the house. */
    public String entry(BoxRule rule) {
        return shown(rule)
                ? story.shown(rule.code())
                : page.getView().texts().getOrDefault(rule.code(), "");
    }

    public boolean shown(BoxRule rule) {
        return rule.content() == BoxRule.Content.SHOWN;
    }
}
