package org.caravanserai.web.page.network;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.caravanserai.shipments.network.Alias;
import org.caravanserai.shipments.network.CapacityFact;
import org.caravanserai.shipments.network.NetworkBook.LegFigures;
import org.caravanserai.shipments.network.NetworkBook.NewLeg;
import org.caravanserai.shipments.network.WorkingHours;

/** What somebody writes down about a place: one day, one source, and the fields of one fact. */
public final class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private String source;
    private String kind;
    private String text;
    private String unit;
    private BigDecimal quantity;
    private BigDecimal best;
    private BigDecimal usual;
    private BigDecimal spread;
    private BigDecimal cost;
    private LocalTime opens;
    private LocalTime closes;

    Alias alias(String facility) {
        return new Alias(facility, kind, text, unit, day, null, source);
    }

    CapacityFact capacity(String facility) {
        return new CapacityFact(facility, kind, quantity, unit, day, source, text);
    }

    WorkingHours hours(String facility) {
        return new WorkingHours(facility, text, opens, closes, day, null, source);
    }

    /** The leg is chosen as {@code from|to|mode}. */
    LegFigures leg() {
        String[] ends = (kind == null ? "||" : kind).split("\\|", -1);
        return new LegFigures(ends[0], ends[1], ends[2], best, usual, spread, cost, day, source);
    }

    void clear() {
        day = null;
        source = null;
        kind = null;
        text = null;
        unit = null;
        quantity = null;
        best = null;
        usual = null;
        spread = null;
        cost = null;
        opens = null;
        closes = null;
    }

    NewLeg newLeg(String from) {
        return new NewLeg(from, kind, unit, text, quantity, best, usual, spread, cost, day, source);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getBest() {
        return best;
    }

    public void setBest(BigDecimal best) {
        this.best = best;
    }

    public BigDecimal getUsual() {
        return usual;
    }

    public void setUsual(BigDecimal usual) {
        this.usual = usual;
    }

    public BigDecimal getSpread() {
        return spread;
    }

    public void setSpread(BigDecimal spread) {
        this.spread = spread;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }
}
