package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

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

    /**
     * The accounts of the lots, in the order of the items.
     *
     * @throws InvalidInput with everything that is wrong
     */
    List<Account> accounts(DraftRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.procedure() == null) {
            problems.add(Problem.of("procedure", "required"));
        }
        if (request.items().isEmpty() || request.items().size() > MOST_ITEMS) {
            problems.add(Problem.of("items", "declaration-items", MOST_ITEMS));
        }
        checkHead(request, problems);
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < request.items().size(); i++) {
            accounts.add(checkItem(request.items().get(i), "items[" + i + "].", problems));
        }
        Set<PartyId> owners = new HashSet<>();
        accounts.stream().filter(Objects::nonNull).map(Account::owner).forEach(owners::add);
        if (owners.size() > 1) {
            problems.add(Problem.of("items", "several-clients"));
        }
        InvalidInput.throwIfAny(problems);
        return accounts;
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

    private Account checkItem(DraftItem item, String field, List<Problem> problems) {
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
        checkCommodity(item.commodity(), field + "commodityCode", problems);
        if (item.lot() == null) {
            problems.add(Problem.of(field + "lot", "required"));
            return null;
        }
        Account account = book.account(item.lot()).orElse(null);
        if (account == null) {
            problems.add(Problem.of(field + "lot", "unknown-lot", item.lot().value()));
        }
        return account;
    }

    private void checkCommodity(CommodityCode code, String field, List<Problem> problems) {
        if (code == null) {
            problems.add(Problem.of(field, "required"));
        } else if (!tariff.known(code)) {
            problems.add(Problem.of(field, "unknown-commodity-code", code.value()));
        }
    }
}
