package org.caravanserai.shipments.intake.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.reference.ReferenceTable;

/** Reads what a message states, box by box, by the implementation guides named at each kind. */
final class Statements {

    private static final List<CSVRecord> STATUSES =
            ReferenceTable.read(Statements.class, "transport-status.csv");

    private static final Map<String, String> GATE = Map.of("34", "GTIN", "36", "GTOT");
    private static final Map<String, String> CRANE = Map.of("44", "DISC", "46", "LOAD");

    private Statements() {}

    /** What the message states; what it states in words we do not know is among it, refused. */
    static List<Statement> of(Interchange.Message message) {
        Segments body = message.body().headBefore("CNT");
        return switch (message.type()) {
            case "CODECO" -> gate(body);
            case "COARRI" -> crane(body);
            case "IFTSTA" -> status(body);
            default ->
                    List.of(
                            Statement.refused(
                                    body,
                                    new InvalidValue("edifact-message-unknown", message.type())));
        };
    }

    /** CODECO D.95B, guide ITG13: BGM 34 in, 36 out; LOC+165 is the gate. */
    private static List<Statement> gate(Segments body) {
        return boxes(body, GATE, "165");
    }

    /** COARRI D.95B, guide ITG13: BGM 44 discharged, 46 loaded; LOC+9 and LOC+11 are the ports. */
    private static List<Statement> crane(Segments body) {
        return boxes(body, CRANE, "46".equals(function(body)) ? "9" : "11");
    }

    private static List<Statement> boxes(
            Segments body, Map<String, String> codes, String placeQualifier) {
        String code = codes.get(String.valueOf(function(body)));
        if (code == null) {
            return List.of(
                    Statement.refused(
                            body,
                            new InvalidValue(
                                    "edifact-function-unknown", String.valueOf(function(body)))));
        }
        Segments head = body.headBefore("EQD");
        return body.groups("EQD").stream()
                .map(box -> box.or(head))
                .map(box -> Statement.of("EQUIPMENT", code, null, place(box, placeQualifier), box))
                .toList();
    }

    /** IFTSTA: one status per STS, by UN/ECE recommendation 24; LOC+175 is where. */
    private static List<Statement> status(Segments body) {
        Segments head = body.headBefore("CNI");
        List<Statement> statements = new ArrayList<>();
        for (Segments note : body.groups("CNI")) {
            Segments noteHead = note.headBefore("STS").or(head);
            for (Segments status : note.groups("STS")) {
                Segments shared = status.headBefore("EQD").or(noteHead);
                List<Segments> boxes = status.groups("EQD");
                String code = status.all().get(0).at(2, 1);
                if (boxes.isEmpty()) {
                    statements.add(meant(code, shared));
                }
                boxes.forEach(box -> statements.add(meant(code, box.or(shared))));
            }
        }
        return statements;
    }

    private static Statement meant(String status, Segments about) {
        return STATUSES.stream()
                .filter(row -> row.get("status").equals(status))
                .findFirst()
                .map(
                        row ->
                                Statement.of(
                                        row.get("type"),
                                        row.get("event"),
                                        row.get("facilityType"),
                                        place(about, "175"),
                                        about))
                .orElseGet(
                        () ->
                                Statement.refused(
                                        about,
                                        new InvalidValue(
                                                "edifact-status-unknown", String.valueOf(status))));
    }

    private static String function(Segments body) {
        return body.first("BGM").map(bgm -> bgm.at(1, 1)).orElse(null);
    }

    private static Segment place(Segments segments, String qualifier) {
        return segments.first("LOC", qualifier).orElse(null);
    }
}
