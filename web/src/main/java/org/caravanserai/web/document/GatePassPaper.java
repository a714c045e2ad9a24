package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.picking.GatePasses;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.web.document.Part.Column;
import org.caravanserai.web.document.Part.Fact;

/** The paper the gate lets a vehicle out on. One that was undone says so in large letters. */
@ApplicationScoped
class GatePassPaper implements Document {

    @Inject GatePasses passes;
    @Inject SiteNames sites;

    @Override
    public String kind() {
        return "gate-pass";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(CLERK, MANAGER);
    }

    @Override
    public Paper paper(Asked asked) {
        GatePassShown pass = passes.get(asked.required());
        List<Part> parts = new ArrayList<>();
        if (pass.undone()) {
            parts.add(new Part.Note(Term.of("paper.pass.void"), true));
        }
        parts.add(new Part.Facts(facts(pass)));
        parts.add(new Part.Grid(columns(), rows(pass)));
        parts.add(
                new Part.Signatures(
                        List.of(
                                Term.of("paper.handed-out"),
                                Term.of("paper.taken"),
                                Term.of("paper.gate"))));
        String page =
                "/clerk/gate-pass.xhtml?number="
                        + URLEncoder.encode(pass.number(), StandardCharsets.UTF_8);
        Term title = Term.of("paper.pass", pass.number());
        return new Paper(kind(), pass.number(), title, page, pass.facility(), false, parts);
    }

    private List<Fact> facts(GatePassShown pass) {
        return List.of(
                new Fact(Term.of("paper.warehouse"), sites.name(pass.facility())),
                new Fact(
                        Term.of("paper.when"),
                        Figures.moment(pass.effectiveAt(), sites.zone(pass.facility()))),
                new Fact(Term.of("paper.consignee"), pass.consignee()),
                new Fact(Term.of("paper.vehicle"), pass.vehicle()),
                new Fact(Term.of("paper.issued-by"), pass.issuedBy()));
    }

    private static List<Column> columns() {
        return List.of(
                Column.number("paper.line", 3),
                Column.text("paper.lot", 5),
                Column.text("paper.goods", 8),
                Column.text("paper.container", 6),
                Column.text("paper.bin", 5),
                Column.text("paper.status", 5),
                Column.number("paper.packages", 4),
                Column.number("paper.net", 5),
                Column.number("paper.gross", 5));
    }

    private static Iterator<List<Object>> rows(GatePassShown pass) {
        List<List<Object>> rows = new ArrayList<>();
        Measures total = Measures.zero(null);
        for (GatePassShown.Line line : pass.lines()) {
            Measures measures = line.measures();
            total = total.plus(measures.withSupplementary(null));
            rows.add(
                    List.of(
                            String.valueOf(line.line()),
                            line.lot().value(),
                            line.description(),
                            line.container().printed(),
                            line.location(),
                            Term.of("status." + line.status()),
                            Figures.number(measures.packages()),
                            Figures.kg(measures.netKg()),
                            Figures.kg(measures.grossKg())));
        }
        rows.add(
                List.of(
                        "",
                        Term.of("paper.total"),
                        "",
                        "",
                        "",
                        "",
                        Figures.number(total.packages()),
                        Figures.kg(total.netKg()),
                        Figures.kg(total.grossKg())));
        return rows.iterator();
    }
}
