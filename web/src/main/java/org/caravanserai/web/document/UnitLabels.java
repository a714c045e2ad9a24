package org.caravanserai.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.UnitView;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Measures;

/** Labels of handling units: one or a series, as PDF or ZPL, and as a picture to look at first. */
@RequestScoped
public class UnitLabels {

    private static final Set<Role> ROLES = Set.of(Role.CLERK, Role.MANAGER);

    @Inject UnitView units;
    @Inject SiteNames names;
    @Inject LabelDesk desk;

    /**
     * @param numbers SSCCs with commas between
     * @param size name of the label; null for the usual one
     */
    public Printed print(
            String numbers, String size, LabelForm form, String languages, String address) {
        desk.only(ROLES);
        List<Label> labels =
                LabelDesk.named(numbers).stream().map(units::get).map(this::label).toList();
        return desk.print("unit-label", labels, size, form, languages, address);
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
        return Label.ofUnit(number, gross, "/clerk/unit.xhtml?id=" + number, facts(unit, total));
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
