package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.document.Part.Column;
import org.caravanserai.web.document.Part.Fact;
import org.caravanserai.web.words.UnitWords;

/**
 * The goods declaration, or for procedure 80 the transit declaration, with an additional sheet for
 * the items behind the first: every box that says something, by its number.
 */
@ApplicationScoped
class DeclarationPaper implements Document {

    /** Boxes whose lines begin with a unit. */
    private static final Set<String> UNITS = Set.of("41.unit", "41.more");

    @Inject Declarations declarations;
    @Inject DeclarationBoxes boxes;
    @Inject FormBoxes form;
    @Inject HouseClock clock;

    @Override
    public String kind() {
        return "declaration";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(BROKER, MANAGER, INSPECTOR);
    }

    @Override
    public Paper paper(Asked asked) {
        DeclarationView view = declarations.find(asked.required());
        boolean transit = view.procedure().transit();
        WrittenBoxes written = boxes.of(view);
        List<BoxRule> rules =
                form.inForce(day(view)).stream()
                        .filter(rule -> rule.forms().contains(transit ? "TD" : "GD"))
                        .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(head(view, written, rules)));
        view.items().forEach(item -> addItem(view, item, written, rules, parts));
        addFee(view, parts);
        parts.add(
                new Part.Signatures(
                        List.of(
                                Term.of("paper.declaration.declarant"),
                                Term.of("paper.declaration.office"),
                                Term.of("paper.date"))));
        String name = view.number() == null ? view.id() : view.number();
        Term title = Term.of(transit ? "paper.declaration.transit" : "paper.declaration", name);
        String page = "/broker/declaration.xhtml?id=" + view.id();
        return new Paper(kind(), view.id(), title, page, null, false, parts);
    }

    /** The form of the day it was filed; of a draft, that of today. */
    private LocalDate day(DeclarationView view) {
        return OfficeCalendar.day(view.filedAt() == null ? clock.now() : view.filedAt());
    }

    private static List<Fact> head(
            DeclarationView view, WrittenBoxes written, List<BoxRule> rules) {
        Map<String, String> texts = view.texts();
        List<Fact> facts = new ArrayList<>();
        for (BoxRule rule : rules) {
            boolean head = rule.place() == BoxRule.Place.HEAD;
            String typed = texts.getOrDefault(rule.code(), "");
            if (head && rule.content() == BoxRule.Content.SHOWN) {
                Said shown = (messages, language) -> written.head(rule.code(), language);
                facts.add(new Fact(label(rule), shown));
            } else if (head && !typed.isBlank()) {
                facts.add(new Fact(label(rule), said(rule, typed)));
            }
        }
        return facts;
    }

    private static void addItem(
            DeclarationView view,
            DeclarationView.Item item,
            WrittenBoxes written,
            List<BoxRule> rules,
            List<Part> parts) {
        Map<String, String> texts = item.texts();
        List<Fact> facts = new ArrayList<>();
        for (BoxRule rule : rules) {
            boolean shown = rule.content() == BoxRule.Content.SHOWN;
            String said =
                    shown ? written.item(item, rule.code()) : texts.getOrDefault(rule.code(), "");
            if (rule.place() == BoxRule.Place.ITEM && !said.isBlank()) {
                facts.add(new Fact(label(rule), said(rule, said)));
            }
        }
        parts.add(new Part.Note(Term.of("paper.declaration.item", item.item()), false));
        parts.add(new Part.Facts(facts));
        List<PaymentLine> lines =
                view.payments().stream()
                        .filter(line -> line.item() != null && line.item() == item.item())
                        .toList();
        addPayments(lines, parts);
    }

    /** Numbers as figures; units in words, each at the head of its line. */
    private static Said said(BoxRule rule, String entry) {
        if (rule.content() == BoxRule.Content.NUMBER) {
            return (messages, language) -> Figures.typed(entry, rule.decimals());
        }
        if (!UNITS.contains(rule.code())) {
            return (messages, language) -> entry.replace("\n", "; ");
        }
        String quantities = Figures.quantities(entry);
        return (messages, language) -> UnitWords.leading(quantities, language).replace("\n", "; ");
    }

    /** What is paid on the declaration as a whole. */
    private static void addFee(DeclarationView view, List<Part> parts) {
        List<PaymentLine> lines =
                view.payments().stream().filter(line -> line.item() == null).toList();
        if (!lines.isEmpty()) {
            parts.add(new Part.Note(Term.of("paper.declaration.whole"), false));
            addPayments(lines, parts);
        }
    }

    private static void addPayments(List<PaymentLine> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(
                    new Part.Grid(
                            payments(), lines.stream().map(DeclarationPaper::row).iterator()));
        }
    }

    private static List<Column> payments() {
        return List.of(
                Column.text("payments.kind", 6),
                Column.number("payments.base", 6),
                Column.text("payments.rate", 6),
                Column.number("payments.amount", 6),
                Column.text("paper.declaration.state", 5));
    }

    private static List<Object> row(PaymentLine line) {
        Said rate = (messages, language) -> UnitWords.rate(line.rate(), language);
        boolean goods = Unit.coded(line.baseUnit()).isPresent();
        String figure = goods ? Figures.number(line.base()) : Figures.amount(line.base());
        Said base =
                (messages, language) -> figure + " " + UnitWords.unit(line.baseUnit(), language);
        return List.of(
                Term.of("customs.payment." + line.kind()),
                base,
                rate,
                Figures.amount(line.amount().amount()),
                Term.of(
                        line.suspended()
                                ? "paper.declaration.suspended"
                                : "paper.declaration.payable"));
    }

    /** People speak of the boxes by their numbers. */
    private static Said label(BoxRule rule) {
        return (messages, language) -> rule.number() + " " + rule.names().in(language);
    }
}
