package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.caravanserai.inventory.receiving.DifferenceShown;
import org.caravanserai.inventory.receiving.TallyShown;
import org.caravanserai.web.page.Display;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Units;

/** Differences of a receipt as they are written: in packages, or in kilograms where those agree. */
@Named
@RequestScoped
public class ReceiptWords {

    private static final String NONE = "–";

    @Inject Display show;
    @Inject Texts t;
    @Inject Units units;

    public String bins(TallyShown.Line line) {
        return String.join(", ", line.bins());
    }

    public String difference(TallyShown.Line line) {
        if (!line.begun() || !line.differs()) {
            return NONE;
        }
        return lacking(line);
    }

    /** The same, also of a line of which nothing was found. */
    public String lacking(TallyShown.Line line) {
        return written(line.difference(), line.differenceKg(), line.packageKind());
    }

    public String recorded(DifferenceShown found) {
        if (found.counted() == null) {
            return "";
        }
        return written(
                found.counted().packages().subtract(found.announced().packages()),
                found.counted().netKg().subtract(found.announced().netKg()),
                t.get("unit.packages"));
    }

    private String written(BigDecimal packages, BigDecimal kg, String kind) {
        return packages.signum() == 0
                ? signed(kg) + " " + t.get("unit.kg")
                : signed(packages) + " " + units.kind(kind);
    }

    private String signed(BigDecimal figure) {
        String sign = figure.signum() < 0 ? "−" : "+";
        return sign + show.kg(figure.abs());
    }
}
