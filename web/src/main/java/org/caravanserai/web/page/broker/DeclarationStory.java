package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.OfficeMessage;
import org.caravanserai.customs.declaration.OfficeMessages;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Display;
import org.caravanserai.web.page.Texts;

/** What is shown around the sheet: totals of the head, and what passed between house and office. */
@Named
@RequestScoped
public class DeclarationStory {

    @Inject DeclarationPage page;
    @Inject OfficeMessages messages;
    @Inject SupervisionBook book;
    @Inject ExchangeRates rates;
    @Inject HouseClock clock;
    @Inject Texts texts;
    @Inject Display show;
    @Inject CountryDirectory countries;

    public List<OfficeMessage> getMessages() {
        return messages.of(page.getId());
    }

    public String outcome(OfficeMessage message) {
        String key = "office.outcome." + message.outcome();
        return texts.containsKey(key)
                ? texts.get(key)
                : texts.of("office.outcome.waits", message.outcome());
    }

    /** A note of the house in the reader's language; a reason that a person wrote as it is. */
    public String note(DeclarationView.Step step) {
        String key = "declaration.note." + step.note();
        return step.note() != null && texts.containsKey(key) ? texts.get(key) : step.note();
    }

    /** Box 6 of the declaration as it was last saved. */
    public BigDecimal getPackages() {
        return page.getView().items().stream()
                .map(DeclarationView.Item::measures)
                .map(Measures::packages)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Box 30: where the goods lie. */
    public String getPlaces() {
        List<LotId> lots =
                page.getView().items().stream()
                        .map(DeclarationView.Item::lot)
                        .filter(Objects::nonNull)
                        .toList();
        return book.accounts(lots).values().stream()
                .map(account -> account.facility().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Box 22: what the items are worth together, by currency. */
    public Map<String, BigDecimal> getTotals() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (DeclarationView.Item item : page.getView().items()) {
            if (item.value() != null) {
                totals.merge(item.value().currency(), item.value().amount(), BigDecimal::add);
            }
        }
        return totals;
    }

    /** Box 23: tenge for one unit on the day it was registered, or today; null if nobody knows. */
    public BigDecimal getRate() {
        DeclarationView view = page.getView();
        return rates.on(
                        OfficeCalendar.day(
                                view.registeredAt() == null ? clock.now() : view.registeredAt()))
                .get(view.currency());
    }

    /** What the house writes into a box of the head itself. */
    public String shown(String box) {
        DeclarationView view = page.getView();
        return switch (box) {
            case "1" -> view.procedure().requested() + " " + procedure(view);
            case "5" -> String.valueOf(view.items().size());
            case "6" -> show.number(getPackages());
            case "8" -> view.clientName();
            case "15" -> country(view.boxes().get("15a"));
            case "17" -> country(view.boxes().get("17a"));
            case "16" -> origins();
            case "22.total" -> totals();
            case "23" -> show.number(getRate());
            case "30" -> getPlaces();
            case "52" -> view.guarantee();
            case "A" -> view.number();
            case "D" -> view.lane() == null ? "" : texts.get("lane." + view.lane());
            default -> "";
        };
    }

    private String procedure(DeclarationView view) {
        return texts.get("customs.procedure." + view.procedure().requested());
    }

    private String country(String code) {
        return code == null ? "" : countries.name(code);
    }

    /** Box 16: the one country, or that they are several. */
    private String origins() {
        List<String> origins =
                page.getView().items().stream()
                        .map(DeclarationView.Item::origin)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (origins.isEmpty()) {
            return "";
        }
        return origins.size() == 1
                ? countries.name(origins.get(0))
                : texts.get("declaration.origins");
    }

    private String totals() {
        return getTotals().entrySet().stream()
                .map(total -> show.amount(total.getValue()) + " " + total.getKey())
                .collect(Collectors.joining(", "));
    }
}
