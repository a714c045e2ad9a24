package org.caravanserai.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.inventory.printing.LabelSize;
import org.caravanserai.inventory.printing.LabelSizes;
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.Printout;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.UnitView;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Sites;

/** Labels of handling units: one or a series, as PDF or ZPL, and as a picture to look at first. */
@RequestScoped
public class UnitLabels {

    private static final int MOST = 500;
    private static final Set<Role> ROLES = Set.of(Role.CLERK, Role.MANAGER);

    @Inject UnitView units;
    @Inject LabelSizes sizes;
    @Inject SiteNames names;
    @Inject Messages messages;
    @Inject PrintLog log;
    @Inject Sites sites;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** How a label is wanted. */
    public enum Form {
        PDF,
        ZPL,
        /** To look at; nothing leaves the printer, so it is not logged. */
        PNG
    }

    /**
     * @param numbers SSCCs with commas between
     * @param size name of the label; null for the usual one
     */
    public Printed print(String numbers, String size, Form form, String languages, String address) {
        if (ROLES.stream().noneMatch(actor.get()::is)) {
            throw new Forbidden("forbidden");
        }
        LabelSize wanted = sizes.named(size);
        Wording wording = new Wording(messages, Languages.of(languages, actor.get().language()));
        List<Label> labels = labels(numbers);
        if (form != Form.PNG) {
            labels.forEach(
                    label ->
                            log.add(
                                    new Printout(
                                            "unit-label",
                                            label.sscc(),
                                            form.name(),
                                            wording.tags())));
        }
        Instant now = clock.now();
        Term printed = Term.of("paper.training");
        Edition edition = new Edition(wording, address, printed, sites.isTraining());
        return new Printed.AsLabels(labels, wanted, form, edition, now);
    }

    private List<Label> labels(String numbers) {
        List<String> wanted =
                numbers == null
                        ? List.of()
                        : Arrays.stream(numbers.split("[\\s,;]+"))
                                .filter(number -> !number.isEmpty())
                                .toList();
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw InvalidInput.of("subject", "required");
        }
        return wanted.stream().map(units::get).map(this::label).toList();
    }

    private Label label(UnitShown unit) {
        Measures total = unit.total();
        Long gross =
                unit.goods().isEmpty()
                        ? null
                        : total.grossKg()
                                .movePointRight(2)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValue();
        String number = unit.sscc().value();
        return new Label(number, gross, "/clerk/unit.xhtml?id=" + number, facts(unit, total));
    }

    private List<Part.Fact> facts(UnitShown unit, Measures total) {
        List<Part.Fact> facts = new ArrayList<>();
        List<UnitShown.Goods> goods = unit.goods();
        facts.add(new Part.Fact(Term.of("paper.warehouse"), names.plain(unit.facility())));
        if (goods.isEmpty()) {
            facts.add(new Part.Fact(Term.of("paper.goods"), Term.of("label.empty")));
            return facts;
        }
        facts.add(new Part.Fact(Term.of("paper.lot"), joined(goods, g -> g.lot().value())));
        facts.add(new Part.Fact(Term.of("label.commodity"), joined(goods, g -> g.commodity())));
        facts.add(new Part.Fact(Term.of("paper.goods"), joined(goods, g -> g.description())));
        facts.add(new Part.Fact(Term.of("label.count-weight"), measures(total)));
        goods.stream()
                .map(UnitShown.Goods::status)
                .distinct()
                .forEach(
                        status ->
                                facts.add(
                                        new Part.Fact(
                                                Term.of("paper.status"),
                                                Term.of("status." + status))));
        facts.add(new Part.Fact(Term.of("paper.container"), joined(goods, g -> g.container())));
        facts.add(new Part.Fact(Term.of("paper.owner"), joined(goods, g -> g.owner())));
        return facts;
    }

    private static Term measures(Measures total) {
        return Term.of(
                "paper.measures",
                Figures.number(total.packages()),
                Figures.kg(total.netKg()),
                Figures.kg(total.grossKg()));
    }

    private static String joined(
            List<UnitShown.Goods> goods, Function<UnitShown.Goods, String> part) {
        return goods.stream().map(part).distinct().collect(Collectors.joining(", "));
    }
}
