package org.caravanserai.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.kernel.time.HouseClock;

/** The boxes of a declaration that the house writes itself, on the page and on paper alike. */
@ApplicationScoped
public class DeclarationBoxes {

    private static final int ITEMS_ON_A_SHEET = 3;
    private static final String TENGE = "KZT";
    private static final String DOLLAR = "USD";

    @Inject SupervisionBook book;
    @Inject ExchangeRates rates;
    @Inject HouseClock clock;
    @Inject Messages messages;

    /** What stands in a box of the head; empty where nothing does. */
    public String head(DeclarationView view, String box, Locale language) {
        String said =
                switch (box) {
                    case "1" -> procedure(view, language);
                    case "3" -> sheets(view);
                    case "5" -> String.valueOf(view.items().size());
                    case "6" -> Figures.number(packages(view));
                    case "8" -> view.clientName();
                    case "12" -> Figures.number(customsValue(view));
                    case "15" -> country(view.boxes().get("15a"), language);
                    case "16" -> origins(view, language);
                    case "17" -> country(view.boxes().get("17a"), language);
                    case "22.total" -> totals(view);
                    case "23" -> Figures.number(rates(view).get(view.currency()));
                    case "30" -> places(view);
                    case "52" -> view.guarantee();
                    case "A" -> view.number();
                    case "B" -> payable(view);
                    case "D" -> lane(view, language);
                    default -> "";
                };
        return said == null ? "" : said;
    }

    /** What stands in a box of an item. */
    public String item(DeclarationView view, DeclarationView.Item item, String box) {
        return switch (box) {
            case "32" -> String.valueOf(item.item());
            case "45" -> Figures.number(customsValue(view, item));
            case "46" -> Figures.number(inDollars(view, item));
            case "47" -> Figures.number(payments(view, item));
            default -> "";
        };
    }

    private String procedure(DeclarationView view, Locale language) {
        String requested = view.procedure().requested();
        return requested + " " + messages.text(language, "customs.procedure." + requested);
    }

    /** One main sheet for the first item, and an additional one for each three further. */
    private static String sheets(DeclarationView view) {
        int further = Math.max(0, view.items().size() - 1);
        return "1 / " + (1 + (further + ITEMS_ON_A_SHEET - 1) / ITEMS_ON_A_SHEET);
    }

    private static BigDecimal packages(DeclarationView view) {
        return view.items().stream()
                .map(DeclarationView.Item::measures)
                .map(Measures::packages)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, BigDecimal> rates(DeclarationView view) {
        return rates.on(
                OfficeCalendar.day(
                        view.registeredAt() == null ? clock.now() : view.registeredAt()));
    }

    private BigDecimal customsValue(DeclarationView view) {
        Map<String, BigDecimal> rates = rates(view);
        return view.items().stream()
                .map(item -> inTenge(item.value(), rates))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal customsValue(DeclarationView view, DeclarationView.Item item) {
        return inTenge(item.value(), rates(view));
    }

    private BigDecimal inDollars(DeclarationView view, DeclarationView.Item item) {
        Map<String, BigDecimal> rates = rates(view);
        BigDecimal tenge = inTenge(item.value(), rates);
        BigDecimal dollar = rates.get(DOLLAR);
        return tenge == null || dollar == null
                ? null
                : tenge.divide(dollar, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal inTenge(Money value, Map<String, BigDecimal> rates) {
        if (value == null || TENGE.equals(value.currency())) {
            return value == null ? null : value.amount();
        }
        BigDecimal rate = rates.get(value.currency());
        return rate == null
                ? null
                : value.amount().multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal payments(DeclarationView view, DeclarationView.Item item) {
        return view.payments().stream()
                .filter(line -> line.item() != null && line.item() == item.item())
                .map(PaymentLine::amount)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String country(String code, Locale language) {
        return code == null
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    /** The one country, or that they are several. */
    private String origins(DeclarationView view, Locale language) {
        List<String> origins =
                view.items().stream()
                        .map(DeclarationView.Item::origin)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (origins.isEmpty()) {
            return "";
        }
        return origins.size() == 1
                ? country(origins.get(0), language)
                : messages.text(language, "declaration.origins");
    }

    private static String totals(DeclarationView view) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        view.items().stream()
                .map(DeclarationView.Item::value)
                .filter(Objects::nonNull)
                .forEach(v -> totals.merge(v.currency(), v.amount(), BigDecimal::add));
        return totals.entrySet().stream()
                .map(total -> Figures.number(total.getValue()) + " " + total.getKey())
                .collect(Collectors.joining(", "));
    }

    private String places(DeclarationView view) {
        List<LotId> lots =
                view.items().stream()
                        .map(DeclarationView.Item::lot)
                        .filter(Objects::nonNull)
                        .toList();
        return book.accounts(lots).values().stream()
                .map(account -> account.facility().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String payable(DeclarationView view) {
        return Figures.number(view.payable()) + " " + TENGE;
    }

    private String lane(DeclarationView view, Locale language) {
        return view.lane() == null ? "" : messages.text(language, "lane." + view.lane());
    }
}
