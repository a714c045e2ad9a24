package org.caravanserai.customs.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.customs.form.TypedText;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** The head of a declaration as it stands on the form, by box. */
final class HeadText {

    private static final List<String> OWN =
            List.of("37", "37.feature", "37.ground", "14", "22", "A.office");
    private static final List<String> NEEDED = List.of("37", "14", "22", "A.office");

    private HeadText() {}

    static Map<String, String> of(Declaration d) {
        Map<String, String> texts = new LinkedHashMap<>(Json.said(d.boxes));
        texts.put("37", d.procedure.code());
        texts.put("37.feature", d.feature);
        texts.put("37.ground", d.ground == null ? "" : d.ground);
        texts.put("14", d.declarant);
        texts.put("22", d.currency);
        texts.put("A.office", d.office);
        return texts;
    }

    /**
     * Writes the texts back.
     *
     * @throws InvalidInput for what the boxes cannot say
     */
    static void say(Declaration d, Map<String, String> texts) {
        List<Problem> problems = new ArrayList<>();
        NEEDED.stream()
                .filter(box -> texts.get(box).isBlank())
                .forEach(box -> problems.add(Problem.of("boxes." + box, "required")));
        CustomsProcedure procedure =
                TypedText.value(texts.get("37"), CustomsProcedure::parse, "boxes.37", problems);
        Money currency =
                TypedText.value(
                        texts.get("22").toUpperCase(Locale.ROOT),
                        Money::zero,
                        "boxes.22",
                        problems);
        if (!texts.get("37.feature").strip().matches("|[0-9A-Z]{3}")) {
            problems.add(Problem.of("boxes.37.feature", "feature-format"));
        }
        InvalidInput.throwIfAny(problems);
        d.procedure = procedure;
        d.currency = currency.currency();
        d.feature = texts.get("37.feature").isBlank() ? "000" : texts.get("37.feature").strip();
        d.ground = texts.get("37.ground").isBlank() ? null : texts.get("37.ground").strip();
        d.declarant = texts.get("14").strip();
        d.office = texts.get("A.office").strip();
        Map<String, String> said = new LinkedHashMap<>(texts);
        OWN.forEach(said::remove);
        d.boxes = Json.write(ItemBoxes.spoken(said));
    }
}
