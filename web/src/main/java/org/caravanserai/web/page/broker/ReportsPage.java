package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.web.page.Notices;

/** Reports for customs: what they say for a period, and how to take them along. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject WarehouseReport report;
    @Inject Notices notices;
    @Inject PeriodForm form;
    @Inject ExternalContext external;

    private transient List<WarehouseReportLine> lines;

    @PostConstruct
    void open() {
        form.begin(form.today().withDayOfYear(1));
        notices.attempt(() -> form.read(external.getRequestParameterMap()));
    }

    /** Reads the report anew; a period that cannot be is said at its field. */
    public void show() {
        lines = null;
        getLines();
    }

    /** The first lines of it; all of them are in the file. */
    public List<WarehouseReportLine> getLines() {
        if (lines == null) {
            lines = List.of();
            notices.attempt(this::read);
        }
        return lines;
    }

    private void read() {
        lines = report.piece(form.period().wanted(), null).lines().stream().limit(SHOWN).toList();
    }

    public boolean isMore() {
        return getLines().size() == SHOWN;
    }

    /** What the links to the files ask for. */
    public String getQuery() {
        return form.query();
    }

    public PeriodForm getForm() {
        return form;
    }
}
