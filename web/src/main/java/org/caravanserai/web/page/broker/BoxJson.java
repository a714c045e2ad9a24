package org.caravanserai.web.page.broker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.page.Texts;

/** The declaration as the scripts of the page read it: the rules of its boxes and its lines. */
@Named
@RequestScoped
public class BoxJson {

    private static final List<String> COLUMNS =
            List.of(
                    "lot",
                    "31",
                    "33",
                    "34",
                    "31.count",
                    "35",
                    "38",
                    "41",
                    "41.unit",
                    "42",
                    "42.currency");
    private static final Set<String> SEARCHED = Set.of("TARIFF", "LOT");

    @Inject DeclarationPage page;
    @Inject BoxRules rules;
    @Inject Texts texts;

    /** A column of the sheet. */
    public record Column(String box, String label, String kind, int size) {}

    /** What a script needs to know of a box. */
    public record Rule(
            String name,
            String content,
            int size,
            boolean fixed,
            String list,
            boolean search,
            String mark,
            String source) {}

    /** A line of the sheet. */
    public record Line(int n, Map<String, String> texts, String note) {}

    static Map<String, String> boxes(String json) {
        try {
            return Json.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException notOurs) {
            throw InvalidInput.of("boxes", "required");
        }
    }

    public String getData() {
        DeclarationView view = page.getView();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", view.version());
        data.put("editable", page.isEditable());
        data.put("columns", COLUMNS.stream().map(this::column).toList());
        data.put(
                "rules",
                Map.of(
                        "head", rules(BoxRule.Place.HEAD),
                        "item", rules(BoxRule.Place.ITEM)));
        data.put("head", head(view));
        data.put("lines", view.items().stream().map(this::line).toList());
        return Json.write(data);
    }

    /** What the head says, with what the house writes there itself. */
    private Map<String, String> head(DeclarationView view) {
        Map<String, String> head = new LinkedHashMap<>(view.texts());
        rules.of(BoxRule.Place.HEAD).stream()
                .filter(rules::shown)
                .forEach(rule -> head.put(rule.code(), rules.entry(rule)));
        head.values().removeIf(entry -> entry == null || entry.isEmpty());
        return head;
    }

    private Line line(DeclarationView.Item item) {
        Map<String, String> said = item.texts();
        said.values().removeIf(String::isEmpty);
        String decision = "PENDING".equals(item.decision().name()) ? "" : item.decision().name();
        String note = item.lot() == null ? texts.get("sheet.announced") : decision(decision);
        return new Line(item.item(), said, note);
    }

    private String decision(String decision) {
        return decision.isEmpty() ? null : texts.get("status." + decision);
    }

    private Column column(String box) {
        int size = "lot".equals(box) ? 20 : rules.of(BoxRule.Place.ITEM, box).size();
        String kind = "c-" + box.replace('.', '-');
        return new Column(box, texts.get("sheet.column." + box), kind, size);
    }

    private Map<String, Rule> rules(BoxRule.Place place) {
        Map<String, Rule> found = new LinkedHashMap<>();
        for (BoxRule rule : rules.of(place)) {
            String list = BoxDirectory.listOf(rule);
            found.put(
                    rule.code(),
                    new Rule(
                            rules.name(rule),
                            rule.content().name(),
                            rule.size(),
                            rule.fixedLength(),
                            list,
                            list != null && SEARCHED.contains(list),
                            rule.mark(),
                            rule.source()));
        }
        return found;
    }
}
