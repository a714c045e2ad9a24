package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** What cannot even be saved: unknown lots and codes, absurd measures, goods of two clients. */
@ApplicationScoped
class DraftCheck {

    private static final int MOST_ITEMS = 999;
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
