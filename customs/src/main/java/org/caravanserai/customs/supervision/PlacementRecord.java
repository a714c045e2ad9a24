package org.caravanserai.customs.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * What one declaration item put under bond of a lot, and everything that is known to have ended
 * parts. It is read back from what stands now: what was learned later never happened, and goods
 * that came from another lot, or went to one, lie where they lay at the moment asked for.
 */
public final class PlacementRecord {

    private final PlacementRows.Placed row;
    private final String declaration;
    private final List<Ended> ended = new ArrayList<>();
    private final List<PlacementRows.Change> passed = new ArrayList<>();
    private LocalDate until;
    private TermRule rule;
    private LocalDate shelfUntil;
    private Measures placed;

    /**
     * A part that a later declaration item, or an act, ended.
     *
     * @param procedure null where an act ended it
     * @param paper the declaration and its item, or the number of the act
     * @param protocol under which customs detained it; null where it ended otherwise
     */
    public record Ended(
            CustomsProcedure procedure,
            String paper,
            String protocol,
            Measures measures,
            Instant at) {}

    PlacementRecord(PlacementRows.Placed row, String declaration) {
        this.row = row;
        this.declaration = declaration;
        this.placed = row.remaining();
        this.until = row.until();
        this.rule = row.rule();
        this.shelfUntil = row.shelfUntil();
    }

    void add(Ended part, Instant recordedAt, Instant knownAt) {
        placed = placed.plus(part.measures());
        if (!recordedAt.isAfter(knownAt)) {
            ended.add(part);
        }
    }

    /** Told the newest first. */
    void changed(PlacementRows.Change change, Instant knownAt) {
        if (change.recordedAt().isAfter(knownAt)) {
            placed = placed.minus(change.came());
            until = change.beforeUntil();
            rule = change.beforeRule();
            shelfUntil = change.beforeShelf();
        } else if (!change.came().isZero()) {
            passed.add(change);
        }
    }

    /** What was put under bond of the goods that were in the lot at the end of that moment. */
    public Measures placedAt(Instant moment) {
        Measures there = placed;
        for (PlacementRows.Change change : passed) {
            if (change.at().isAfter(moment)) {
                there = there.minus(change.came());
            }
        }
        return there;
    }

    /** What was still under bond at the end of that moment. */
    public Measures balanceAt(Instant moment) {
        Measures balance = placedAt(moment);
        for (Ended part : ended) {
            if (!part.at().isAfter(moment)) {
                balance = balance.minus(part.measures());
            }
        }
        return balance;
    }

    /** Its place in the book. */
    public PlacementBook.Mark mark() {
        return new PlacementBook.Mark(row.placedAt(), row.id());
    }

    /** Number of the declaration and its item. */
    public String declaration() {
        return declaration;
    }

    /** The house's own name of that declaration. */
    public String declarationId() {
        return DeclarationId.print(row.declaration());
    }

    public LotId lot() {
        return row.lot();
    }

    public CommodityCode commodity() {
        return row.commodity();
    }

    public String description() {
        return row.description();
    }

    public String owner() {
        return row.owner();
    }

    public FacilityCode facility() {
        return row.facility();
    }

    public Instant placedAt() {
        return row.placedAt();
    }

    /** Last day under the procedure; null without a term. */
    public LocalDate until() {
        return until;
    }

    /** Which rule named the last day. */
    public TermRule rule() {
        return rule;
    }

    /** Last day of shelf or sale life; null where none was known. */
    public LocalDate shelfUntil() {
        return shelfUntil;
    }

    /**
     * What ended in a period.
     *
     * @param end first moment after it
     */
    public List<Ended> ended(Instant begin, Instant end) {
        List<Ended> within = new ArrayList<>(ended.size());
        for (Ended part : ended) {
            if (!part.at().isBefore(begin) && part.at().isBefore(end)) {
                within.add(part);
            }
        }
        return within;
    }
}
