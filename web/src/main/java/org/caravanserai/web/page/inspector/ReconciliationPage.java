package org.caravanserai.web.page.inspector;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;
import org.caravanserai.web.reconciliation.LotDifference;
import org.caravanserai.web.reconciliation.Reconciliation;

/** Where the stock book and the customs account differ; on a good day, nowhere. */
@Named
@ViewScoped
public class ReconciliationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Reconciliation reconciliation;
    @Inject Sites sites;

    private final Rows<Row> rows = Rows.of(this::find);
    private final Moments moments = new Moments(() -> rows.restart("grid"));
    private String facility;

    /** One status of a lot in both books. */
    public record Row(
            String lot,
            String description,
            StockStatus status,
            BigDecimal stockPackages,
            BigDecimal customsPackages,
            BigDecimal stockNetKg,
            BigDecimal customsNetKg,
            BigDecimal differenceNetKg,
            BigDecimal countedPackages)
            implements Serializable {

        static Row of(LotDifference lot, LotDifference.Part part) {
            return new Row(
                    lot.lot().value(),
                    lot.description(),
                    part.status(),
                    part.stock().packages(),
                    part.customs().packages(),
                    part.stock().netKg(),
                    part.customs().netKg(),
                    part.difference().netKg(),
                    lot.lastCount() == null ? null : lot.lastCount().packages());
        }
    }

    public Rows<Row> getRows() {
        return rows;
    }

    private Found<Row> find(Wanted wanted) {
        Reconciliation.Outcome outcome =
                reconciliation.of(
                        facility == null || facility.isBlank()
                                ? null
                                : FacilityCode.parse(facility),
                        moments.times(sites));
        String text = wanted.text().toLowerCase(Locale.ROOT);
        List<Row> all =
                outcome.differences().stream()
                        .flatMap(lot -> lot.byStatus().stream().map(part -> Row.of(lot, part)))
                        .filter(
                                row ->
                                        (row.lot() + ' ' + row.description())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    /** As of when the page shows both lists. */
    public Moments getMoments() {
        return moments;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }
}
