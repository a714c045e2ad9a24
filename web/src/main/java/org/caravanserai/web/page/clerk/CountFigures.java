package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.inventory.counting.CountRead;
import org.caravanserai.inventory.counting.CountScanning;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.web.page.Subject;

/** What somebody is counting now: which lot in which bin, and the figures. */
public class CountFigures implements Serializable {

    private static final long serialVersionUID = 1L;

    private String lot;
    private String location;
    private BigDecimal packages;
    private BigDecimal netKg;
    private boolean more;
    private boolean heard;

    void take(CountShown.Line line) {
        heard = false;
        lot = line.lot().value();
        location = line.location();
        packages = null;
        netKg = null;
    }

    /** Goes where the last scan was. */
    void follow(CountRead read) {
        lot = read.lot() == null ? null : read.lot().value();
        location = read.location();
        heard = read.heard();
        packages = null;
        netKg = null;
    }

    /** What the next scan begins from; what was typed and is no lot counts for none. */
    CountScanning.Chosen chosen() {
        LotId known =
                Subject.read(lot == null ? "" : lot)
                        .filter(subject -> subject.kind().equals("lot"))
                        .map(subject -> LotId.parse(subject.id()))
                        .orElse(null);
        return new CountScanning.Chosen(known, location, heard);
    }

    /**
     * @throws InvalidInput on {@code lot}
     */
    LotId lotId() {
        if (lot == null) {
            throw InvalidInput.of("lot", "required");
        }
        try {
            return LotId.parse(lot);
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at("lot"));
        }
    }

    /** Goes on to the next line of this round that is not counted. */
    void next(CountShown count) {
        packages = null;
        netKg = null;
        lot = null;
        count.lines().stream()
                .filter(line -> line.due() && line.counted() == null)
                .findFirst()
                .ifPresent(this::take);
    }

    Optional<CountShown.Line> line(CountShown count) {
        return count.lines().stream()
                .filter(line -> line.lot().value().equals(lot))
                .filter(line -> line.location().equals(location))
                .findFirst();
    }

    MeasuresAsked measures() {
        return new MeasuresAsked(packages, netKg, null, null);
    }

    private static String code(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = code(lot);
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = code(location);
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }

    public BigDecimal getNetKg() {
        return netKg;
    }

    public void setNetKg(BigDecimal netKg) {
        this.netKg = netKg;
    }

    public boolean isMore() {
        return more;
    }

    public void setMore(boolean more) {
        this.more = more;
    }
}
