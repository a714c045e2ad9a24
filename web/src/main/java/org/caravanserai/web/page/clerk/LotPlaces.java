package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.page.Subject;

/** Where a lot lies, so that nobody types what the books know. */
@RequestScoped
public class LotPlaces {

    @Inject StockView stock;

    /**
     * The only place of the lot; null where it lies in several, in none, or is no lot.
     *
     * @param lot as typed or scanned; null for none
     */
    String only(String lot) {
        List<String> places =
                Subject.read(lot == null ? "" : lot)
                        .filter(subject -> subject.kind().equals("lot"))
                        .map(subject -> stock.of(LotId.parse(subject.id())))
                        .orElse(List.of())
                        .stream()
                        .map(StockRow::location)
                        .distinct()
                        .toList();
        return places.size() == 1 ? places.get(0) : null;
    }
}
