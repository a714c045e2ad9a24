package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.receiving.DifferenceShown;
import org.caravanserai.inventory.receiving.PhotoShown;
import org.caravanserai.inventory.receiving.ReceiptPhotos;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.web.document.Part.Column;
import org.caravanserai.web.document.Part.Fact;

/**
 * The act of what came otherwise than announced: surplus, shortage, damage, wrong goods, a seal
 * that was another; with the photographs. Where nothing differed it says so.
 */
@ApplicationScoped
class DifferencesPaper implements Document {

    @Inject ReceiptView receipts;
    @Inject ReceiptPhotos photos;
    @Inject SiteNames sites;

    @Override
    public String kind() {
        return "differences-act";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(CLERK, MANAGER, BROKER, INSPECTOR);
    }

    @Override
    public Paper paper(Asked asked) {
        ReceiptShown receipt = receipts.get(asked.required());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(facts(receipt)));
        parts.add(new Part.Note(Term.of("paper.act.preamble"), false));
        if (receipt.differences().isEmpty()) {
            parts.add(new Part.Note(Term.of("paper.act.none"), true));
        } else {
            parts.add(new Part.Grid(columns(), rows(receipt)));
        }
        photos.of(receipt.id()).forEach(photo -> parts.add(photo(receipt, photo)));
        parts.add(
                new Part.Signatures(
                        List.of(
                                Term.of("paper.act.warehouse"),
                                Term.of("paper.act.carrier"),
                                Term.of("paper.act.customs"))));
        return new Paper(
                kind(),
                receipt.id(),
                Term.of("paper.act", receipt.id()),
                "/clerk/receipt.xhtml?id=" + receipt.id(),
                receipt.facility(),
                false,
                parts);
    }

    private List<Fact> facts(ReceiptShown receipt) {
        String seal = receipt.seal() == null ? "–" : receipt.seal().number();
        String found = receipt.sealFound() == null ? "" : " / " + receipt.sealFound().number();
        return List.of(
                new Fact(Term.of("paper.warehouse"), sites.name(receipt.facility())),
                new Fact(
                        Term.of("paper.container"),
                        receipt.container().printed()
                                + (receipt.sizeType() == null ? "" : " · " + receipt.sizeType())),
                new Fact(Term.of("paper.smgs"), receipt.consignment()),
                new Fact(Term.of("paper.train"), receipt.train() == null ? "–" : receipt.train()),
                new Fact(Term.of("paper.consignor"), receipt.consignor()),
                new Fact(Term.of("paper.owner"), receipt.owner()),
                new Fact(Term.of("paper.seal"), seal + found),
                new Fact(
                        Term.of("paper.arrived"),
                        Figures.moment(receipt.arrivedAt(), sites.zone(receipt.facility()))));
    }

    private static List<Column> columns() {
        return List.of(
                Column.number("paper.line", 4),
                Column.text("paper.difference", 8),
                Column.text("paper.goods", 15),
                Column.text("paper.announced", 9),
                Column.text("paper.counted", 9),
                Column.text("paper.reason", 12));
    }

    private static Iterator<List<Object>> rows(ReceiptShown receipt) {
        Map<Integer, ReceiptShown.Line> lines =
                receipt.lines().stream()
                        .collect(Collectors.toMap(ReceiptShown.Line::line, line -> line));
        return receipt.differences().stream()
                .map(found -> row(found, lines.get(found.line())))
                .iterator();
    }

    private static List<Object> row(DifferenceShown found, ReceiptShown.Line line) {
        return List.of(
                found.line() == 0 ? "–" : String.valueOf(found.line()),
                Term.of("difference." + found.kind()),
                goods(found, line),
                measures(found.announced()),
                measures(found.counted()),
                found.note());
    }

    private static String goods(DifferenceShown found, ReceiptShown.Line line) {
        if (line != null) {
            return line.commodityCode() + " " + line.description();
        }
        return found.description() == null
                ? "–"
                : found.commodityCode() + " " + found.description();
    }

    private static Object measures(Measures measures) {
        return measures == null || measures.isZero()
                ? "–"
                : Term.of(
                        "paper.measures",
                        Figures.number(measures.packages()),
                        Figures.kg(measures.netKg()),
                        Figures.kg(measures.grossKg()));
    }

    private Part photo(ReceiptShown receipt, PhotoShown photo) {
        String taken = Figures.moment(photo.takenAt(), sites.zone(receipt.facility()));
        return new Part.Photo(
                () -> photos.picture(receipt.id(), photo.id()),
                Term.of("paper.photo", photo.line(), photo.takenBy(), taken));
    }
}
