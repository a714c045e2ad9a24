package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.BoxTable;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/** What cannot even be saved: unknown lots and codes, absurd measures, goods of two clients. */
@ApplicationScoped
class DraftCheck {

    private static final int MOST_ITEMS = 999;
    private static final int MOST_DOCUMENTS = 12;
    private static final BigDecimal ABSURD = new BigDecimal("1000000000");
    private static final BigDecimal ABSURD_VALUE = new BigDecimal("100000000000");
    private static final Pattern FEATURE = Pattern.compile("[0-9A-Z]{3}");
    private static final Pattern OFFICE = Pattern.compile("[0-9]{5}|[0-9]{8}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject SupervisionBook book;
    @Inject Tariff tariff;
    @Inject FormBoxes boxes;
    @Inject HouseClock clock;

    /**
     * The accounts of the lots, in the order of the items.
     *
     * @throws InvalidInput with everything that is wrong
     */
    List<Account> accounts(DraftRequest request) {
        return accounts(request, true);
    }

    /** The accounts of lines that are added to a draft; null for one that names no lot yet. */
    List<Account> lines(CustomsProcedure procedure, List<DraftItem> items) {
        return accounts(new DraftRequest(procedure, null, null, null, null, null, items), false);
    }

    /**
     * @param tied whether each item must name the lot it came from; else its account is null
     */
    List<Account> accounts(DraftRequest request, boolean tied) {
        Goods goods = goods(request);
        BoxTable table = boxes.table(OfficeCalendar.day(clock.now()));
        List<Problem> problems = new ArrayList<>();
        if (request.procedure() == null) {
            problems.add(Problem.of("procedure", "required"));
        }
        if (request.items().isEmpty() || request.items().size() > MOST_ITEMS) {
            problems.add(Problem.of("items", "declaration-items", MOST_ITEMS));
        }
        checkHead(request, problems);
        problems.addAll(table.check(BoxRule.Place.HEAD, request.boxes(), ""));
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < request.items().size(); i++) {
            DraftItem item = request.items().get(i);
            String field = "items[" + i + "].";
            checkItem(item, field, problems);
            problems.addAll(table.check(BoxRule.Place.ITEM, item.boxes().said(), field));
            checkCommodity(item.commodity(), goods.known(), field + "commodityCode", problems);
            accounts.add(account(item.lot(), goods, tied, field, problems));
        }
        Set<PartyId> owners = new HashSet<>();
        accounts.stream().filter(Objects::nonNull).map(Account::owner).forEach(owners::add);
        if (owners.size() > 1) {
            problems.add(Problem.of("items", "several-clients"));
        }
        InvalidInput.throwIfAny(problems);
        return accounts;
    }

    /** What the house knows of the lots and codes of a request, read at once. */
    private record Goods(Map<LotId, Account> accounts, Set<CommodityCode> known) {}

    private Goods goods(DraftRequest request) {
        Set<LotId> lots = new HashSet<>();
        Set<CommodityCode> codes = new HashSet<>();
        request.items().forEach(item -> lots.add(item.lot()));
        request.items().forEach(item -> codes.add(item.commodity()));
        lots.remove(null);
        codes.remove(null);
        codes.removeIf(code -> !tariff.declarable(code, request.procedure()));
        return new Goods(book.accounts(lots), codes);
    }

    private static Account account(
            LotId lot, Goods goods, boolean tied, String field, List<Problem> problems) {
        if (lot == null) {
            if (tied) {
                problems.add(Problem.of(field + "lot", "required"));
            }
            return null;
        }
        Account account = goods.accounts().get(lot);
        if (account == null) {
            problems.add(Problem.of(field + "lot", "unknown-lot", lot.value()));
        }
        return account;
    }

    private static void checkHead(DraftRequest request, List<Problem> problems) {
        if (request.feature() != null && !FEATURE.matcher(request.feature()).matches()) {
            problems.add(Problem.of("feature", "feature-format"));
        }
        if (request.office() != null && !OFFICE.matcher(request.office()).matches()) {
            problems.add(Problem.of("office", "office-format"));
        }
        TextCheck.check("ground", request.ground(), 50, problems);
        TextCheck.check("declarant", request.declarant(), 200, problems);
        if (request.currency() != null) {
            try {
                Money.zero(request.currency());
            } catch (InvalidValue unknown) {
                problems.add(unknown.at("currency"));
            }
        }
    }

    private static void checkDocuments(DraftItem item, String field, List<Problem> problems) {
        if (item.documents().size() > MOST_DOCUMENTS || item.quantities().size() > MOST_DOCUMENTS) {
            problems.add(Problem.of(field + "documents", "too-many", MOST_DOCUMENTS));
        }
        for (DocumentReference document : item.documents()) {
            TextCheck.check(field + "documents", document.type(), 10, problems);
            TextCheck.check(field + "documents", document.number(), 50, problems);
        }
        for (BigDecimal quantity : item.quantities().values()) {
            if (quantity.signum() < 0 || quantity.compareTo(ABSURD) > 0) {
                problems.add(Problem.of(field + "quantities", "measures-absurd", "quantities"));
            }
        }
    }

    /** What one item says by itself. */
    static void checkItem(DraftItem item, String field, List<Problem> problems) {
        if (item.measures() == null) {
            problems.add(Problem.of(field + "measures", "required"));
        } else {
            problems.addAll(item.measures().checkedInput(field + "measures"));
        }
        if (item.value() != null && item.value().amount().signum() <= 0) {
            problems.add(Problem.of(field + "value", "value-not-positive"));
        }
        if (item.origin() != null && !COUNTRIES.contains(item.origin())) {
            problems.add(Problem.of(field + "origin", "unknown-country", item.origin()));
        }
        if (item.value() != null && item.value().amount().compareTo(ABSURD_VALUE) > 0) {
            problems.add(Problem.of(field + "value", "money-absurd"));
        }
        TextCheck.check(field + "description", item.description(), 500, problems);
        checkDocuments(item, field, problems);
    }

    private static void checkCommodity(
            CommodityCode code, Set<CommodityCode> known, String field, List<Problem> problems) {
        if (code == null) {
            problems.add(Problem.of(field, "required"));
        } else if (!known.contains(code)) {
            problems.add(Problem.of(field, "unknown-commodity-code", code.value()));
        }
    }
}
