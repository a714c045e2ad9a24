package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.customs.declaration.DecisionCode;
import org.caravanserai.customs.declaration.DecisionCodes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Messages of offices of the EAEU: registration and its refusal, what is asked for, the marks with
 * the decision on the whole or on each item. The names of the messages are those of the exchange
 * album 5.23.0; what is inside was seen in one public sample of GTDoutCustomsMark only, so parts
 * are looked for by name wherever they stand.
 */
@ApplicationScoped
class EaeuAnswers {

    /** What a message says by its own name alone. */
    private static final Map<String, OfficeAnswer.Kind> KINDS =
            Map.of(
                    "NotifGTDRegistration", OfficeAnswer.Kind.REGISTERED,
                    "RepudDeclRegistration", OfficeAnswer.Kind.REGISTRATION_REFUSED,
                    "ReqPaperDocs", OfficeAnswer.Kind.DOCUMENTS_WANTED,
                    "ReqInspection", OfficeAnswer.Kind.INSPECTION_WANTED,
                    "ReqCorrectedData", OfficeAnswer.Kind.CORRECTION_WANTED);

    private static final List<String> REASONS =
            List.of("Reason", "ReasonText", "Comments", "Comment", "RequestText", "DocumentName");

    @Inject FileOffice files;
    @Inject DecisionCodes codes;

    /** What every part of a message has in common. */
    private record Head(
            String id, String reference, DeclarationNumber number, LocalDate date, String reason) {}

    /**
     * @param digest names a message that has no name of its own
     * @return empty if it is none of these messages
     */
    List<OfficeAnswer> read(Element root, String digest) {
        OfficeAnswer.Kind kind = KINDS.get(root.getLocalName());
        if (kind != null) {
            Head head = head(root, digest, kind == OfficeAnswer.Kind.REGISTERED);
            return List.of(answer(head, kind, List.of(), null));
        }
        Element mark = OfficeFormats.element(root, EaeuNames.MARK);
        return mark == null ? List.of() : marks(mark, digest);
    }

    /** One answer for the whole, or one for each decision on some of its items. */
    private List<OfficeAnswer> marks(Element mark, String digest) {
        Head head = head(mark, digest, true);
        Map<String, List<Integer>> items = items(mark);
        List<OfficeAnswer> answers = new ArrayList<>();
        items.forEach(
                (code, numbers) -> {
                    Head part =
                            new Head(
                                    head.id() + "#" + code,
                                    head.reference(),
                                    head.number(),
                                    head.date(),
                                    head.reason());
                    answers.add(answer(part, kind(code), numbers, code));
                });
        if (answers.isEmpty()) {
            String code = OfficeFormats.text(mark, "DecisionCode");
            answers.add(answer(head, kind(code), List.of(), code));
        }
        return answers;
    }

    /** Numbers of items by the code of what was decided on them. */
    private static Map<String, List<Integer>> items(Element mark) {
        Map<String, List<Integer>> items = new TreeMap<>();
        NodeList numbers = mark.getElementsByTagNameNS("*", "GoodsNumeric");
        for (int i = 0; i < numbers.getLength(); i++) {
            Element number = (Element) numbers.item(i);
            String code = OfficeFormats.text((Element) number.getParentNode(), "DecisionCode");
            if (code != null) {
                items.computeIfAbsent(code, any -> new ArrayList<>())
                        .add(Integer.valueOf(number.getTextContent().strip()));
            }
        }
        return items;
    }

    private OfficeAnswer.Kind kind(String code) {
        if (code == null) {
            return OfficeAnswer.Kind.REGISTERED;
        }
        DecisionCode known = codes.get(code);
        if (known.suspends()) {
            return OfficeAnswer.Kind.CHECK;
        }
        return known.released() ? OfficeAnswer.Kind.RELEASED : OfficeAnswer.Kind.REFUSED;
    }

    /** What is registered has a number; what is refused or asked may name our document alone. */
    private Head head(Element message, String digest, boolean numbered) {
        Element id = OfficeFormats.element(message, "GTDID");
        String own = OfficeFormats.text(message, "DocumentID");
        String sent = OfficeFormats.text(message, "RefDocumentID");
        String reference =
                sent == null ? null : files.declaration(sent.toLowerCase(Locale.ROOT)).orElse(null);
        String reason =
                REASONS.stream()
                        .map(name -> OfficeFormats.text(message, name))
                        .filter(text -> text != null)
                        .findFirst()
                        .orElse(null);
        LocalDate date =
                id == null && !numbered
                        ? null
                        : LocalDate.parse(
                                OfficeFormats.required(id, "RegistrationDate").substring(0, 10));
        DeclarationNumber number =
                date == null
                        ? null
                        : new DeclarationNumber(
                                OfficeFormats.required(id, "CustomsCode"),
                                date,
                                Integer.parseInt(OfficeFormats.required(id, "GTDNumber")));
        return new Head(own == null ? digest : own, reference, number, date, reason);
    }

    private static OfficeAnswer answer(
            Head head, OfficeAnswer.Kind kind, List<Integer> items, String code) {
        Instant at =
                kind == OfficeAnswer.Kind.REGISTERED
                        ? head.date().atTime(LocalTime.NOON).atZone(OfficeCalendar.ZONE).toInstant()
                        : null;
        return new OfficeAnswer(
                head.id(), kind, head.reference(), head.number(), items, code, head.reason(), at);
    }
}
