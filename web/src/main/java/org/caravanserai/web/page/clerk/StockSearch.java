package org.caravanserai.web.page.clerk;

import java.util.Locale;
import java.util.Optional;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.page.Subject;

/**
 * Reads the one search field of the stock list: what has the form of a lot, a container or a
 * declaration is one, digits begin a commodity code, and anything else is part of an owner's name.
 */
final class StockSearch {

    private StockSearch() {}

    static StockFilter of(String text, FacilityCode facility, StockStatus status, String location) {
        String wanted = text == null || text.isBlank() ? null : text.strip();
        Optional<Subject> subject = Optional.ofNullable(wanted).flatMap(Subject::read);
        String kind = subject.map(Subject::kind).orElse("");
        String id = subject.map(Subject::id).orElse(null);
        boolean slashed = wanted != null && wanted.contains("/");
        boolean digits = wanted != null && wanted.matches("[0-9]{1,10}");
        boolean named = wanted != null && subject.isEmpty() && !digits && !slashed;
        return StockFilter.ALL
                .facility(facility)
                .location(location)
                .owner(named ? wanted.toUpperCase(Locale.ROOT) : null)
                .commodity(digits ? wanted : null)
                .status(status)
                .lot(kind.equals("lot") ? LotId.parse(id) : null)
                .container(kind.equals("container") ? ContainerNumber.asReceived(id) : null)
                .declaration(kind.equals("declaration") ? id : slashed ? wanted : null);
    }
}
