package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.acts.ActShown;
import org.caravanserai.inventory.acts.ActState;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.web.document.Part.Column;
import org.caravanserai.web.document.Part.Fact;

/**
 * The act of destruction, loss, natural loss, refusal to the State, shortage or surplus, for the
 * signatures of the commission. While it is not approved, or was taken back, it says so.
 */
@ApplicationScoped
class StockActPaper implements Document {

    @Inject ActBook acts;
    @Inject LotCourse lots;
    @Inject SiteNames sites;

    @Override
    public String kind() {
        return "stock-act";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(CLERK, MANAGER, BROKER, INSPECTOR);
    }

    @Override
    public Paper paper(Asked asked) {
        ActShown act = acts.get(asked.required());
        List<Part> parts = new ArrayList<>();
        if (act.state() != ActState.POSTED) {
            parts.add(new Part.Note(Term.of("paper.stock-act.state." + act.state()), true));
        }
        parts.add(new Part.Facts(facts(act, lots.lot(act.lot()))));
        parts.add(new Part.Note(Term.of("paper.stock-act.said." + act.kind()), false));
        parts.add(new Part.Grid(columns(), List.of(row(act)).iterator()));
        parts.add(new Part.Note(Term.of("paper.stock-act.reason", act.reason()), false));
        parts.add(new Part.Note(Term.of("acts.law." + act.kind()), false));
        parts.add(new Part.Signatures(signatories(act)));
        return new Paper(
                kind(),
                act.number(),
                Term.of("paper.stock-act." + act.kind(), act.number()),
                "/clerk/acts.xhtml?number=" + act.number(),
                act.facility(),
                false,
                parts);
    }

    private List<Fact> facts(ActShown act, Lot lot) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Term.of("paper.warehouse"), sites.name(act.facility())));
        facts.add(new Fact(Term.of("paper.stock-act.when"), moment(happened(act), act)));
        facts.add(new Fact(Term.of("paper.owner"), act.owner()));
        facts.add(new Fact(Term.of("paper.container"), lot.container().printed()));
        facts.add(new Fact(Term.of("paper.smgs"), lot.consignment()));
        facts.add(new Fact(Term.of("paper.stock-act.document"), act.document()));
        if (act.permit() != null) {
            facts.add(new Fact(Term.of("paper.stock-act.permit"), act.permit()));
        }
        if (act.value() != null) {
            facts.add(new Fact(Term.of("paper.stock-act.value"), Figures.money(act.value())));
        }
        if (act.duty() != null) {
            facts.add(new Fact(Term.of("paper.stock-act.duty"), Figures.money(act.duty())));
        }
        facts.add(
                new Fact(
                        Term.of("paper.stock-act.proposed"),
                        act.proposedBy() + ", " + moment(act.proposedAt(), act)));
        if (act.decidedBy() != null) {
            facts.add(
                    new Fact(
                            Term.of("paper.stock-act.decided"),
                            act.decidedBy() + ", " + moment(act.decidedAt(), act)));
        }
        return facts;
    }

    private static Instant happened(ActShown act) {
        if (act.effectiveAt() != null) {
            return act.effectiveAt();
        }
        return act.decidedAt() == null ? act.proposedAt() : act.decidedAt();
    }

    private String moment(Instant moment, ActShown act) {
        return Figures.moment(moment, sites.zone(act.facility()));
    }

    private static List<Column> columns() {
        return List.of(
                Column.text("paper.lot", 6),
                Column.text("paper.goods", 12),
                Column.text("paper.bin", 5),
                Column.text("paper.status", 7),
                Column.number("paper.packages", 4),
                Column.number("paper.net", 5),
                Column.number("paper.gross", 5));
    }

    private static List<Object> row(ActShown act) {
        Measures measures = act.measures();
        return List.of(
                act.lot().value(),
                act.description(),
                act.location(),
                Term.of("status." + act.status()),
                Figures.number(measures.packages()),
                Figures.kg(measures.netKg()),
                Figures.kg(measures.grossKg()));
    }

    private static List<Term> signatories(ActShown act) {
        List<Term> hands = new ArrayList<>();
        hands.add(Term.of("paper.act.warehouse"));
        if (act.kind() == ActKind.REFUSAL) {
            hands.add(Term.of("paper.stock-act.state-body"));
        } else {
            hands.add(Term.of("paper.owner"));
        }
        hands.add(Term.of("paper.act.customs"));
        return hands;
    }
}
