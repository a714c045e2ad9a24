package org.caravanserai.web.page.operator;

import java.io.Serializable;
import org.caravanserai.shipments.intake.trainlist.ListMeaning;
import org.caravanserai.shipments.intake.trainlist.ProposedColumn;

/** A column of a foreign train list while somebody says what it means. */
public final class ForeignColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final String first;
    private String means;

    ForeignColumn(ProposedColumn proposed) {
        title = proposed.title();
        first = proposed.first();
        means = proposed.means();
    }

    ListMeaning said() {
        return new ListMeaning(title, means);
    }

    public String getTitle() {
        return title;
    }

    public String getFirst() {
        return first;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }
}
