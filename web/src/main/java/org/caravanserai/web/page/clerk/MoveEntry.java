package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.inventory.scanning.ScanKind;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Refusal;

/** The move a clerk is about to make. */
public class MoveEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String lot;
    private String from;
    private String to;
    private BigDecimal packages;
    private String outsidePermit;

    void begin(String wanted) {
        lot = wanted;
        from = null;
        to = null;
        packages = null;
        outsidePermit = null;
    }

    /**
     * @param at when it was done; null for now
     * @throws InvalidInput on {@code lot}
     */
    MoveOrder order(Instant at) {
        MeasuresAsked asked =
                packages == null ? null : new MeasuresAsked(packages, null, null, null);
        try {
            return new MoveOrder(LotId.parse(lot), from, to, asked, null, at, outsidePermit);
        } catch (InvalidValue e) {
            throw new InvalidInput(e.at("lot"));
        }
    }

    /**
     * Takes a bin or a handling unit: where it lies in several, the first says where from.
     *
     * @throws Refusal {@code moves.lot-first} for anything else, or before there is a lot
     */
    void take(Scan scan) {
        boolean place = scan.kind() == ScanKind.BIN || scan.kind() == ScanKind.HANDLING_UNIT;
        if (lot == null || !place) {
            throw new Refusal("moves.lot-first", scan.code());
        }
        if (from == null) {
            setFrom(scan.id());
        } else {
            setTo(scan.id());
        }
    }

    /** What decides where the goods may go. */
    List<Object> asked() {
        return Arrays.asList(lot, from, to, packages);
    }

    MoveDone done(String posting) {
        return new MoveDone(posting, lot, from, to);
    }

    private static String code(String typed) {
        return typed == null ? null : typed.strip().toUpperCase(Locale.ROOT);
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = code(lot);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = code(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = code(to);
    }

    public String getOutsidePermit() {
        return outsidePermit;
    }

    public void setOutsidePermit(String outsidePermit) {
        this.outsidePermit = outsidePermit;
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }
}
