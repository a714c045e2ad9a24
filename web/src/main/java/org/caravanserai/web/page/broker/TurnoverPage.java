package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.customs.report.Grouping;
import org.caravanserai.customs.report.Turnover;
import org.caravanserai.customs.report.TurnoverLine;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** Opening, in, out, corrections and closing of goods under supervision. */
@Named
@ViewScoped
public class TurnoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Turnover turnover;
    @Inject Notices notices;
    @Inject PeriodForm form;
    @Inject ExternalContext external;

    private final Rows<TurnoverLine> rows = Rows.of(this::find);
    private Grouping groupBy = Grouping.OWNER;
    private Grouping within;
    private String key;

    @PostConstruct
    void open() {
        Map<String, String> asked = external.getRequestParameterMap();
        form.begin(form.today().withDayOfMonth(1));
        key = asked.get("key");
        notices.attempt(
                () -> {
                    form.read(asked);
                    Grouping wanted = Query.choice("groupBy", asked.get("groupBy"), Grouping.class);
                    groupBy = wanted == null ? groupBy : wanted;
                    within = Query.choice("within", asked.get("within"), Grouping.class);
                });
    }

    public void show() {
        rows.restart("grid");
    }

    private Found<TurnoverLine> find(Wanted wanted) {
        List<TurnoverLine> lines = new ArrayList<>();
        notices.attempt(
                () -> lines.addAll(turnover.lines(form.period().wanted(), groupBy, narrowed())));
        String text = wanted.text().toLowerCase(Locale.ROOT);
        return Found.whole(
                lines.stream()
                        .filter(
                                line ->
                                        (line.key() + ' ' + line.name())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(text))
                        .toList(),
                wanted);
    }

    private Turnover.Within narrowed() {
        return within == null || key == null ? null : new Turnover.Within(within, key);
    }

    /** What the links to the files ask for. */
    public String getQuery() {
        String all = form.query() + PeriodForm.named("groupBy", groupBy);
        return narrowed() == null
                ? all
                : all + PeriodForm.named("within", within) + PeriodForm.named("key", key);
    }

    public Rows<TurnoverLine> getRows() {
        return rows;
    }

    /** The line of another grouping that is looked into; null for all. */
    public String getKey() {
        return narrowed() == null ? null : key;
    }

    public PeriodForm getForm() {
        return form;
    }

    public Grouping[] getGroupings() {
        return Grouping.values();
    }

    public Grouping getGroupBy() {
        return groupBy;
    }

    public void setGroupBy(Grouping groupBy) {
        this.groupBy = groupBy;
    }
}
