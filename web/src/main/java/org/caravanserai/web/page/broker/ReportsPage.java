package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.web.document.WarehouseLines;
import org.caravanserai.web.page.Notices;

/** Reports for customs: what they say for a period, and how to take them along. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject WarehouseLines report;
    @Inject Notices notices;
    @Inject PeriodForm form;
    @Inject ExternalContext external;

    private transient List<WarehouseReportLine> lines;
    private transient boolean more;

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
        Iterator<WarehouseReportLine> all = report.of(form.period());
        List<WarehouseReportLine> first = new ArrayList<>();
        while (first.size() < SHOWN && all.hasNext()) {
            first.add(all.next());
        }
        lines = first;
        more = all.hasNext();
    }

    public boolean isMore() {
        getLines();
        return more;
    }

    /** What the links to the files ask for. */
    public String getQuery() {
        return form.query();
    }

    public PeriodForm getForm() {
        return form;
    }
}
