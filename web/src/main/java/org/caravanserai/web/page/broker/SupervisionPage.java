package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Proposals;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionFilter;
import org.caravanserai.customs.supervision.SupervisionSearch;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** Goods under customs supervision by their terms; from chosen ones a declaration is written. */
@Named
@ViewScoped
public class SupervisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SupervisionSearch supervision;
    @Inject Proposals proposals;
    @Inject Drafting drafting;
    @Inject HouseClock clock;
    @Inject Notices notices;
    @Inject Going going;
    @Inject Sites sites;

    private final Rows<SupervisedLot> rows =
            Rows.of(this::find).knowing(SupervisionSearch.columns());
    private StockStatus status;
    private Integer withinDays;
    private String procedure = "7000";
    private final Moments moments = new Moments(() -> rows.restart("grid"));

    private Found<SupervisedLot> find(Wanted wanted) {
        TwoTimes times = moments.times(sites);
        LocalDate until = withinDays == null ? null : day(times).plusDays(withinDays);
        SupervisionFilter filter = new SupervisionFilter(status, until, wanted.text());
        return Found.page(
                supervision.find(filter, wanted.sieve(), times, wanted.offset(), wanted.limit()),
                supervision.count(filter, wanted.sieve(), times));
    }

    /** Writes a draft from everything that is left of the chosen lots and opens it. */
    public void declare() {
        List<LotId> lots = rows.chosenKeys().stream().map(LotId::parse).toList();
        if (lots.isEmpty()) {
            notices.bad("supervision.choose-first");
            return;
        }
        notices.attempt(
                () -> {
                    CustomsProcedure wanted = CustomsProcedure.parse(procedure);
                    String draft = drafting.draft(proposals.propose(wanted, lots));
                    going.to("/broker/declaration.xhtml?id=" + draft);
                });
    }

    /**
     * Days left under the term on the day asked for; negative when it is over, null where none
     * runs.
     */
    public Long daysLeft(SupervisedLot lot) {
        return lot.until() == null
                ? null
                : ChronoUnit.DAYS.between(day(moments.times(sites)), lot.until());
    }

    private LocalDate day(TwoTimes times) {
        return OfficeCalendar.day(times.moment(clock.now()));
    }

    public Rows<SupervisedLot> getRows() {
        return rows;
    }

    public Moments getMoments() {
        return moments;
    }

    public List<StockStatus> getStatuses() {
        return List.of(
                StockStatus.TEMPORARY_STORAGE,
                StockStatus.CUSTOMS_WAREHOUSE,
                StockStatus.RE_EXPORT);
    }

    public StockStatus getStatus() {
        return status;
    }

    public void setStatus(StockStatus status) {
        this.status = status;
    }

    public Integer getWithinDays() {
        return withinDays;
    }

    public void setWithinDays(Integer withinDays) {
        this.withinDays = withinDays;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }
}
