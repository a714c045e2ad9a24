package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.BoxTable;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.form.TypedText;
import org.caravanserai.kernel.problem.Problem;

/**
 * Whether the boxes say what the form of the day allows, and whether boxes that speak of the same
 * thing agree with each other.
 */
@ApplicationScoped
class FormCheck {

    private static final String PART = "container-part";
    private static final String PREVIOUS = "previous-document";

    @Inject FormBoxes form;

    List<Finding> check(Declaration declaration, LocalDate day) {
        BoxTable table = form.table(day);
        List<Problem> problems = new ArrayList<>();
        Map<String, String> head = Json.said(declaration.boxes);
        problems.addAll(table.check(BoxRule.Place.HEAD, head, ""));
        boolean boxed = false;
        for (DeclarationItem item : declaration.items) {
            String path = "items[" + (item.number - 1) + "].";
            ItemBoxes boxes = Json.boxes(item.boxes);
            problems.addAll(table.check(BoxRule.Place.ITEM, boxes.said(), path));
            checkPackings(item, boxes, path, problems);
            checkContainers(item, boxes, table, path, problems);
            checkBareMass(item, boxes, path, problems);
            checkDocuments(item, boxes, table, day, path, problems);
            boxed |= item.container != null;
        }
        if (boxed && "0".equals(head.get("19"))) {
            problems.add(Problem.of("boxes.19", "container-indicator-wrong"));
        }
        return problems.stream().map(Finding::of).toList();
    }

    private static void checkPackings(
            DeclarationItem item, ItemBoxes boxes, String path, List<Problem> problems) {
        if (boxes.packings().isEmpty()) {
            return;
        }
        BigDecimal sum =
                boxes.packings().stream()
                        .map(Packing::count)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(item.measures.packages()) != 0) {
            problems.add(
                    Problem.of(path + "packings", "packings-sum", sum, item.measures.packages()));
        }
    }

    private static void checkContainers(
            DeclarationItem item,
            ItemBoxes boxes,
            BoxTable table,
            String path,
            List<Problem> problems) {
        String of = item.container == null ? null : item.container.value();
        List<String> listed = boxes.containers().stream().map(ContainerPart::number).toList();
        for (ContainerPart container : boxes.containers()) {
            if (!table.codes().get(PART).contains(container.part())) {
                problems.add(
                        Problem.of(
                                path + "containers", "box-unknown-code", "31", container.part()));
            }
        }
        if (of != null && !listed.isEmpty() && !listed.contains(of)) {
            problems.add(
                    Problem.of(
                            path + "containers",
                            "container-not-of-goods",
                            String.join(", ", listed),
                            of));
        }
    }

    private static void checkBareMass(
            DeclarationItem item, ItemBoxes boxes, String path, List<Problem> problems) {
        BigDecimal bare =
                TypedText.number(boxes.said().get("38.bare"), path + "boxes.38.bare", problems);
        if (bare != null && bare.compareTo(item.measures.netKg()) > 0) {
            problems.add(
                    Problem.of(
                            path + "boxes.38.bare", "bare-above-net", bare, item.measures.netKg()));
        }
    }

    private static void checkDocuments(
            DeclarationItem item,
            ItemBoxes boxes,
            BoxTable table,
            LocalDate day,
            String path,
            List<Problem> problems) {
        for (DocumentReference document : Json.documents(item.documents)) {
            if (document.validUntil() != null && document.validUntil().isBefore(day)) {
                problems.add(
                        Problem.of(
                                path + "documents",
                                "document-expired",
                                document.number(),
                                document.validUntil()));
            }
            if (document.date() != null && document.date().isAfter(day)) {
                problems.add(
                        Problem.of(
                                path + "documents",
                                "document-of-tomorrow",
                                document.number(),
                                document.date()));
            }
        }
        for (PreviousDocument previous : boxes.previousDocuments()) {
            if (!table.codes().get(PREVIOUS).contains(previous.kind())) {
                problems.add(
                        Problem.of(path + "boxes.40", "box-unknown-code", "40", previous.kind()));
            }
        }
    }
}
