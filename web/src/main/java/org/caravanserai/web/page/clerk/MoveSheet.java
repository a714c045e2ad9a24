package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.inventory.handling.BinAdvice;
import org.caravanserai.inventory.handling.PutAwayAdvice;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.page.Subject;

/** Where the goods of a move lie and could lie, read once a request. */
@RequestScoped
public class MoveSheet {

    private static final int SUGGESTED = 3;
    private static final BinAdvice NONE = new BinAdvice(List.of(), List.of());

    @Inject StockView stock;
    @Inject PutAwayAdvice suggestions;

    private List<Object> asked;
    private MoveEntry entry;
    private List<StockRow> places;
    private BinAdvice advice;

    /** Reads anew once the entry asks for something else. */
    MoveSheet of(MoveEntry wanted) {
        List<Object> now = wanted.asked();
        if (!Objects.equals(asked, now)) {
            places = null;
            advice = null;
        }
        asked = now;
        entry = wanted;
        return this;
    }

    /** Where the chosen lot lies; empty while none is chosen. */
    public List<StockRow> getPlaces() {
        if (places == null) {
            places =
                    Subject.read(entry.getLot() == null ? "" : entry.getLot())
                            .filter(subject -> subject.kind().equals("lot"))
                            .map(subject -> stock.of(LotId.parse(subject.id())))
                            .orElse(List.of());
        }
        return places;
    }

    List<String> getBins() {
        return getPlaces().stream().map(StockRow::location).distinct().toList();
    }

    /** Null while no lot is chosen. */
    FacilityCode getWarehouse() {
        return getPlaces().stream()
                .findFirst()
                .map(row -> FacilityCode.parse(row.facility()))
                .orElse(null);
    }

    /** Where the chosen goods could lie, and why not elsewhere; nothing once a bin is chosen. */
    public BinAdvice getAdvice() {
        if (advice == null) {
            advice = getPlaces().isEmpty() || entry.getTo() != null ? NONE : advise();
        }
        return advice;
    }

    private BinAdvice advise() {
        String from = getBins().contains(entry.getFrom()) ? entry.getFrom() : null;
        return suggestions.of(LotId.parse(entry.getLot()), from, entry.getPackages(), SUGGESTED);
    }
}
