package org.caravanserai.customs.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/** What one declaration item put under bond, and everything that is known to have ended parts. */
public final class PlacementRecord {

    private final PlacementBook.Mark mark;
    private final String declaration;
    private final LotId lot;
    private final CommodityCode commodity;
    private final String description;
    private final String owner;
    private final FacilityCode facility;
    private final Instant placedAt;
    private final LocalDate until;
    private final List<Ended> ended = new ArrayList<>();
    private Measures placed;

    /**
     * A part that a later declaration item, or an act, ended.
     *
     * @param procedure null where an act ended it
     * @param paper the declaration and its item, or the number of the act
     */
    public record Ended(CustomsProcedure procedure, String paper, Measures measures, Instant at) {}

    PlacementRecord(
            PlacementBook.Mark mark,
            String declaration,
            LotId lot,
            CommodityCode commodity,
            String description,
            String owner,
            FacilityCode facility,
            Measures remaining,
            Instant placedAt,
            LocalDate until) {
        this.mark = mark;
        this.declaration = declaration;
        this.lot = lot;
        this.commodity = commodity;
        this.description = description;
        this.owner = owner;
        this.facility = facility;
        this.placed = remaining;
        this.placedAt = placedAt;
        this.until = until;
    }

    void add(Ended part, Instant recordedAt, Instant knownAt) {
        placed = placed.plus(part.measures());
        if (!recordedAt.isAfter(knownAt)) {
            ended.add(part);
        }
    }

    /** What was still under bond at the end of that moment. */
    public Measures balanceAt(Instant moment) {
        Measures balance = placed;
        for (Ended part : ended) {
            if (!part.at().isAfter(moment)) {
                balance = balance.minus(part.measures());
            }
        }
        return balance;
    }

    /** Its place in the book. */
    public PlacementBook.Mark mark() {
        return mark;
    }

    /** Number of the declaration and its item. */
    public String declaration() {
        return declaration;
    }

    public LotId lot() {
        return lot;
    }

    public CommodityCode commodity() {
        return commodity;
    }

    public String description() {
        return description;
    }

    public String owner() {
        return owner;
    }

    public FacilityCode facility() {
        return facility;
    }

    /** What was put under bond. */
    public Measures placed() {
        return placed;
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** Last day under the procedure; null without a term. */
    public LocalDate until() {
        return until;
    }

    public List<Ended> ended() {
        return List.copyOf(ended);
    }
}
