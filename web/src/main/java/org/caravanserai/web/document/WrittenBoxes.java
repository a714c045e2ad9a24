package org.caravanserai.web.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.text.Messages;

/**
 * The boxes of one declaration that the house writes itself. What they are computed from is looked
 * up once, however many items are written out.
 */
public final class WrittenBoxes {

    private static final int ITEMS_ON_A_SHEET = 3;
    private static final String TENGE = "KZT";
    private static final String DOLLAR = "USD";

    private final DeclarationView view;
    private final Map<String, BigDecimal> rates;
    private final String places;
    private final Messages messages;
    private final Map<Integer, BigDecimal> payments = new HashMap<>();

    WrittenBoxes(
            DeclarationView view, Map<String, BigDecimal> rates, String places, Messages messages) {
        this.view = view;
        this.rates = rates;
        this.places = places;
        this.messages = messages;
        for (PaymentLine line : view.payments()) {
            if (line.item() != null) {
                payments.merge(line.item(), line.amount().amount(), BigDecimal::add);
            }
        }
    }

    /** What stands in a box of the head; empty where nothing does. */
    public String head(String box, Locale language) {
        String said =
                switch (box) {
                    case "1" -> procedure(language);
                    case "3" -> sheets();
                    case "5" -> String.valueOf(view.items().size());
                    case "6" -> Figures.number(packages());
                    case "8" -> view.clientName();
                    case "12" -> Figures.amount(customsValue());
                    case "15" -> country(view.boxes().get("15a"), language);
                    case "16" -> origins(language);
                    case "17" -> country(view.boxes().get("17a"), language);
                    case "22.total" -> totals();
                    case "23" -> Figures.number(rates.get(view.currency()));
                    case "30" -> places;
                    case "52" -> view.guarantee();
                    case "A" -> view.number();
                    case "B" -> Figures.amount(view.payable()) + " " + TENGE;
                    case "D" -> lane(language);
                    default -> "";
                };
        return said == null ? "" : said;
    }

    /** What stands in a box of an item. */
    String item(DeclarationView.Item item, String box) {
        return switch (box) {
            case "32" -> String.valueOf(item.item());
            case "45" -> Figures.amount(customsValue(item));
            case "46" -> Figures.amount(inDollars(item));
            case "47" -> Figures.amount(payments.get(item.item()));
            default -> "";
        };
    }

    private String procedure(Locale language) {
        String requested = view.procedure().requested();
        return requested + " " + messages.text(language, "customs.procedure." + requested);
    }

    /** One main sheet for the first item, and an additional one for each three further. */
    private String sheets() {
        int further = Math.max(0, view.items().size() - 1);
        return "1 / " + (1 + (further + ITEMS_ON_A_SHEET - 1) / ITEMS_ON_A_SHEET);
    }

    private BigDecimal packages() {
        return view.items().stream()
                .map(DeclarationView.Item::measures)
                .map(Measures::packages)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of all items; null where that of a priced one is not known: part of a sum is none. */
    private BigDecimal customsValue() {
        if (view.items().stream().anyMatch(i -> i.value() != null && i.customsValue() == null)) {
            return null;
        }
        return view.items().stream()
                .map(WrittenBoxes::customsValue)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal inDollars(DeclarationView.Item item) {
        BigDecimal tenge = customsValue(item);
        BigDecimal dollar = rates.get(DOLLAR);
        return tenge == null || dollar == null
                ? null
                : tenge.divide(dollar, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal customsValue(DeclarationView.Item item) {
        return item.customsValue() == null ? null : item.customsValue().amount();
    }

    private static String country(String code, Locale language) {
        return code == null
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    /** The one country, or that they are several. */
    private String origins(Locale language) {
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

    private String totals() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        view.items().stream()
                .map(DeclarationView.Item::value)
                .filter(Objects::nonNull)
                .forEach(v -> totals.merge(v.currency(), v.amount(), BigDecimal::add));
        return totals.entrySet().stream()
                .map(total -> Figures.amount(total.getValue()) + " " + total.getKey())
                .collect(Collectors.joining(", "));
    }

    private String lane(Locale language) {
        return view.lane() == null ? "" : messages.text(language, "lane." + view.lane());
    }
}
