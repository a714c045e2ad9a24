package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.customs.reference.WatchLine;
import org.caravanserai.customs.reference.WatchList;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** What changes in the tariff for goods that lie in the house. */
@Named
@ViewScoped
public class TariffWatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject WatchList watch;
    @Inject Notices notices;

    private final Rows<WatchLine> rows = Rows.of(this::find);
    private int days = 60;

    private Found<WatchLine> find(Wanted wanted) {
        List<WatchLine> lines = new ArrayList<>();
        notices.attempt(() -> lines.addAll(watch.lines(days)));
        String text = wanted.text().toLowerCase(Locale.ROOT);
        return Found.whole(
                lines.stream()
                        .filter(
                                line ->
                                        (line.code().value() + ' ' + line.description())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(text))
                        .toList(),
                wanted);
    }

    public Rows<WatchLine> getRows() {
        return rows;
    }

    /** How far ahead is looked. */
    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
