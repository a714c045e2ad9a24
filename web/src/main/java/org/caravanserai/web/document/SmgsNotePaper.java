package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.note.Carried;
import org.caravanserai.shipments.note.ReferenceView;
import org.caravanserai.shipments.note.SmgsNote;
import org.caravanserai.shipments.note.SmgsNotes;
import org.caravanserai.web.document.Part.Column;
import org.caravanserai.web.document.Part.Fact;

/** The SMGS note by its boxes; 7 to 14 repeat for each wagon after a reloading. */
@ApplicationScoped
class SmgsNotePaper implements Document {

    private static final String BOX = "paper.smgs.";

    @Inject SmgsNotes notes;
    @Inject Network network;

    @Override
    public String kind() {
        return "smgs-note";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(OPERATOR, BROKER);
    }

    @Override
    public Paper paper(Asked asked) {
        SmgsNote note = notes.one(asked.required());
        String number = note.consignment().number();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Note(Term.of("paper.smgs.draft"), false));
        parts.add(new Part.Facts(head(note)));
        parts.add(new Part.Grid(wagonColumns(), wagons(note)));
        parts.add(new Part.Grid(goodsColumns(), goods(note)));
        parts.add(new Part.Facts(foot(note)));
        String page =
                "/operator/consignment.xhtml?id="
                        + URLEncoder.encode(number, StandardCharsets.UTF_8);
        Term title = Term.of("paper.smgs-note", number);
        return new Paper(kind(), number, title, page, null, true, parts);
    }

    private List<Fact> head(SmgsNote note) {
        return List.of(
                fact("1", note.consignment().consignor().name()),
                fact("2", place(note.consignment().origin(), note.departureCode())),
                fact("4", note.consignment().consignee().name()),
                fact("5", place(note.consignment().destination(), note.destinationCode())),
                fact("3", note.box("3")),
                fact("6", note.box("6")),
                fact("22", note.box("22")),
                new Fact(Term.of("paper.smgs.note-number"), note.consignment().number()));
    }

    private static List<Fact> foot(SmgsNote note) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("19", note.seals()));
        for (String box : List.of("20", "21", "23", "24", "25", "26", "27", "28")) {
            facts.add(fact(box, note.box(box)));
        }
        List<String> references = new ArrayList<>();
        for (ReferenceView reference : note.references()) {
            references.add(reference.kind() + " " + reference.number());
        }
        facts.add(new Fact(Term.of("paper.smgs.references"), String.join("; ", references)));
        return facts;
    }

    private static Fact fact(String box, Object value) {
        return new Fact(Term.of(BOX + box), value);
    }

    private Said place(FacilityCode code, String station) {
        Facility facility = network.find(code).orElse(null);
        String behind = station == null ? "" : " (" + station + ")";
        return (messages, language) ->
                (facility == null ? code.value() : facility.name(language)) + behind;
    }

    private static List<Column> wagonColumns() {
        return List.of(
                Column.text("paper.container", 6),
                Column.text(BOX + "7", 5),
                Column.text(BOX + "8", 5),
                Column.number(BOX + "9", 4),
                Column.number(BOX + "10", 3),
                Column.number(BOX + "11", 4),
                Column.text(BOX + "12", 3),
                Column.number(BOX + "13", 5),
                Column.number(BOX + "14", 4),
                Column.text(BOX + "loaded", 8));
    }

    private Iterator<List<Object>> wagons(SmgsNote note) {
        List<List<Object>> rows = new ArrayList<>();
        for (Carried carried : note.carried()) {
            rows.add(
                    List.of(
                            ContainerNumber.asReceived(carried.container()).printed(),
                            carried.wagon().number(),
                            text(carried.wagon().providedBy()),
                            text(carried.wagon().capacity()),
                            text(carried.wagon().axles()),
                            text(carried.wagon().tare()),
                            text(carried.wagon().tankType()),
                            carried.grossKg() == null ? "" : Figures.kg(carried.grossKg()),
                            carried.places() == null ? "" : Figures.number(carried.places()),
                            carried.at() == null ? "" : loaded(carried)));
        }
        return rows.iterator();
    }

    private Said loaded(Carried carried) {
        Facility facility = network.find(carried.facility()).orElse(null);
        String at =
                Figures.moment(carried.at(), facility == null ? ZoneOffset.UTC : facility.zone());
        return (messages, language) ->
                (facility == null ? carried.facility().value() : facility.name(language))
                        + ", "
                        + at;
    }

    private static List<Column> goodsColumns() {
        return List.of(
                Column.text("paper.container", 6),
                Column.text(BOX + "15", 14),
                Column.text(BOX + "16", 4),
                Column.number(BOX + "17", 4),
                Column.number(BOX + "18", 6));
    }

    private static Iterator<List<Object>> goods(SmgsNote note) {
        List<List<Object>> rows = new ArrayList<>();
        for (AnnouncedContainer container : note.consignment().containers()) {
            for (AnnouncedLine line : container.lines()) {
                rows.add(
                        List.of(
                                container.number().printed(),
                                line.commodity() + " " + line.description(),
                                line.packageKind(),
                                Figures.number(line.measures().packages()),
                                Figures.kg(line.measures().grossKg())));
            }
        }
        return rows.iterator();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
