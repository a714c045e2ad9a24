package org.caravanserai.web.reconciliation;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * One lot in three columns: what was seen, what the stock book says, what customs says.
 *
 * @param seen together over the bins that were counted; null when none was
 * @param uncounted bins where the book has goods that nobody ever counted
 * @param customsDuty suspended by the account of customs; null for a past moment
 * @param stockDuty what the warehouse was told of it; null when it never was
 * @param demands duty that fell due for missing goods and is not paid
 * @param ways the lawful ways out, the likeliest first; empty when all three agree
 */
public record ThreeColumns(
        LotId lot,
        String description,
        String owner,
        FacilityCode facility,
        Measures seen,
        Measures stock,
        Measures customs,
        Money customsDuty,
        Money stockDuty,
        Money demands,
        List<Bin> bins,
        List<Part> statuses,
        List<String> uncounted,
        List<Way> ways) {

    /**
     * A bin in two columns; customs knows no bins.
     *
     * @param seen null where nobody counted
     */
    public record Bin(
            String location, Measures seen, Instant seenAt, String seenBy, Measures stock) {

        public boolean differs() {
            return seen != null && !seen.minus(stock).isZero();
        }
    }

    /** A status in two columns; who counts sees none. */
    public record Part(StockStatus status, Measures stock, Measures customs) {

        public boolean differs() {
            return !stock.minus(customs).isZero();
        }
    }

    /**
     * A lawful way out.
     *
     * @param address where it is gone
     */
    public record Way(Kind kind, String address) {

        /** What may be done about a difference. */
        public enum Kind {
            /** Count the lot again, against the book. */
            RECOUNT,
            /** Go on with the count that has it in hand. */
            FINISH_COUNT,
            /** Say by an act what became of the goods. */
            ACT,
            /** Pay or have assessed what fell due. */
            DEMANDS,
            /** Follow every posting and declaration to where the books part. */
            TRACE,
            /** Stop the lot until it is clear. */
            HOLD
        }
    }

    /** Whether two of the three columns say different things. */
    public boolean differs() {
        return bins.stream().anyMatch(Bin::differs) || booksDiffer();
    }

    /** Whether the stock book and customs differ, in measures or in duty. */
    public boolean booksDiffer() {
        boolean duty = stockDuty != null && !stockDuty.equals(customsDuty);
        return duty || statuses.stream().anyMatch(Part::differs);
    }
}
