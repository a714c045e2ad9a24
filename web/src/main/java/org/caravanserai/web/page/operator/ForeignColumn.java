package org.caravanserai.web.page.operator;

import java.io.Serializable;
import org.caravanserai.shipments.intake.trainlist.ListMeaning;
import org.caravanserai.shipments.intake.trainlist.SenderColumns;

/** A column of a foreign train list while somebody says what it means. */
public final class ForeignColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final String first;
    private String means;

    /**
     * @param known what is remembered of it; null where nothing is, then its heading is a hint
     */
    ForeignColumn(String title, String first, String known) {
        this.title = title;
        this.first = first;
        this.means = known == null ? SenderColumns.guess(title) : known;
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
