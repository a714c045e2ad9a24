package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.inventory.ledger.StockColumns;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** What lies where, now or at a moment, and that as it was known then or at another moment. */
@Named
@ViewScoped
public class StockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StockView stock;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<StockRow> rows = Rows.of(this::find).knowing(StockColumns.keys());
    private String facility;
    private StockStatus status;
    private String bin;
    private long total;
    private final Moments moments = new Moments(() -> rows.restart("grid"));

    @PostConstruct
    void open() {
        rows.setText(external.getRequestParameterMap().get("q"));
        facility = external.getRequestParameterMap().get("facility");
        String wanted = external.getRequestParameterMap().get("status");
        status =
                getStatuses().stream()
                        .filter(known -> known.name().equals(wanted))
                        .findFirst()
                        .orElse(null);
        bin = external.getRequestParameterMap().get("bin");
        moments.read(external.getRequestParameterMap());
    }

    public Rows<StockRow> getRows() {
        return rows;
    }

    public List<StockStatus> getStatuses() {
        return List.of(
                StockStatus.TEMPORARY_STORAGE,
                StockStatus.CUSTOMS_WAREHOUSE,
                StockStatus.RELEASED,
                StockStatus.RE_EXPORT);
    }

    private Found<StockRow> find(Wanted wanted) {
        StockFilter filter =
                StockSearch.of(wanted.text(), Warehouses.facility(facility), status, bin)
                        .at(moments.times(sites))
                        .sieve(wanted.sieve());
        var page = stock.list(filter, wanted.limit(), wanted.cursor());
        if (wanted.cursor() == null) {
            total = stock.count(filter);
        }
        return Found.counted(page.items(), total, page.nextCursor());
    }

    /** The one bin that is shown; null for all. */
    public String getBin() {
        return bin;
    }

    public void everywhere() {
        bin = null;
        rows.restart("grid");
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public StockStatus getStatus() {
        return status;
    }

    public void setStatus(StockStatus status) {
        this.status = status;
    }

    public Moments getMoments() {
        return moments;
    }
}
