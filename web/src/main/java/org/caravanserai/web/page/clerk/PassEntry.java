package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Problem;

/** The gate pass that is being made: what goes, to whom, on what. */
public class PassEntry implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("lines\\[([0-9]+)\\].*");

    private final List<PassLine> lines = new ArrayList<>();
    private String facility;
    private String consignee;
    private String vehicle;

    /** Adds stock to the pass; the first line says the warehouse, and proposes its owner. */
    void add(StockRow row) {
        if (lines.isEmpty()) {
            facility = row.facility();
            consignee = consignee == null ? row.lot().owner().name() : consignee;
        }
        if (lines.stream().noneMatch(line -> line.same(row))) {
            lines.add(new PassLine(row));
        }
    }

    /** Goods of one warehouse leave under one pass. */
    boolean fits(StockRow row) {
        return lines.isEmpty() || row.facility().equals(facility);
    }

    /**
     * @param at when they left; null for now
     */
    DispatchOrder order(Instant at) {
        return new DispatchOrder(
                facility == null ? null : FacilityCode.parse(facility),
                lines.stream().map(PassLine::order).toList(),
                consignee,
                vehicle,
                at);
    }

    void unmark() {
        lines.forEach(line -> line.setWrong(null));
    }

    /** Writes to its line what is wrong there; false if it is of no line. */
    boolean mark(Problem problem, String text) {
        Matcher at = LINE.matcher(String.valueOf(problem.field()));
        if (!at.matches() || Integer.parseInt(at.group(1)) >= lines.size()) {
            return false;
        }
        lines.get(Integer.parseInt(at.group(1))).setWrong(text);
        return true;
    }

    public List<PassLine> getLines() {
        return lines;
    }

    public String getConsignee() {
        return consignee;
    }

    public void setConsignee(String consignee) {
        this.consignee = consignee;
    }

    public String getVehicle() {
        return vehicle;
    }

    public void setVehicle(String vehicle) {
        this.vehicle = vehicle;
    }
}
