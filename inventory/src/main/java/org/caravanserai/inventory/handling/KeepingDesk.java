package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.LotKeeping;
import org.caravanserai.inventory.ledger.LotKeepings;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.inventory.warehouse.Segregation;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.KeepingCorrected;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Corrects how a lot is to be kept where its transport document says other than the heading of its
 * commodity lets expect: the document decides (IMDG Code 5.4.1, ADR 5.4.1).
 */
@ApplicationScoped
@Retried
@Transactional
public class KeepingDesk {

    private static final BigDecimal COLDEST = new BigDecimal("-100");
    private static final BigDecimal HOTTEST = new BigDecimal("100");

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject LotKeepings keepings;
    @Inject Places places;
    @Inject StockView stock;
    @Inject BinCheck bins;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * @throws NotFound when the lot is not there or out of scope
     */
    public KeepingShown of(LotId id) {
        return shown(lots.known(List.of(id)).get(id));
    }

    /**
     * What lies where it should not by the new word stays there; the answer says where.
     *
     * @throws InvalidInput {@code bin-class}, {@code bin-temperature}, {@code keeping-degrees}, or
     *     without a reason
     * @throws NotFound when the lot is not there or out of scope
     * @throws org.caravanserai.kernel.problem.Refusal {@code changed-meanwhile}
     */
    public KeepingShown correct(LotId id, KeepingOrder order) {
        String dangerous =
                order.dangerousClass() == null || order.dangerousClass().isBlank()
                        ? null
                        : order.dangerousClass().strip();
        String reason = checked(order, dangerous);
        Lot lot = lots.locked(List.of(id)).get(id);
        Seen.check(order.seen(), shown(lot).seen());
        Keeping keeping =
                new Keeping(
                        need(lot, dangerous, order.temperatureMax()),
                        dangerous,
                        order.temperatureMin(),
                        order.temperatureMax());
        keepings.say(lot, keeping, reason);
        facts.fire(
                new KeepingCorrected(
                        lot.site(),
                        id,
                        dangerous,
                        order.temperatureMin(),
                        order.temperatureMax(),
                        reason,
                        clock.now()));
        em.flush();
        return shown(lot);
    }

    private static String checked(KeepingOrder order, String dangerous) {
        List<Problem> problems = new ArrayList<>();
        if (dangerous != null && !Segregation.knows(dangerous)) {
            problems.add(Problem.of("dangerousClass", "bin-class", dangerous));
        }
        degrees("temperatureMin", order.temperatureMin(), problems);
        degrees("temperatureMax", order.temperatureMax(), problems);
        boolean both = order.temperatureMin() != null && order.temperatureMax() != null;
        if (both && order.temperatureMin().compareTo(order.temperatureMax()) > 0) {
            problems.add(
                    Problem.of(
                            "temperatureMin",
                            "bin-temperature",
                            order.temperatureMin(),
                            order.temperatureMax()));
        }
        String reason = FreeText.required("reason", order.reason(), problems);
        InvalidInput.throwIfAny(problems);
        return reason;
    }

    private static void degrees(String field, BigDecimal given, List<Problem> problems) {
        boolean odd =
                given != null
                        && (given.compareTo(COLDEST) < 0
                                || given.compareTo(HOTTEST) > 0
                                || given.stripTrailingZeros().scale() > 1);
        if (odd) {
            problems.add(Problem.of(field, "keeping-degrees", given, COLDEST, HOTTEST));
        }
    }

    /** Dangerous goods need a bin for such; what has to stay cool needs a cold one. */
    private static StorageNeed need(Lot lot, String dangerous, BigDecimal warmest) {
        if (dangerous != null) {
            return StorageNeed.DANGEROUS;
        }
        if (lot.storageNeed() == StorageNeed.OVERSIZE) {
            return StorageNeed.OVERSIZE;
        }
        return warmest == null ? StorageNeed.GENERAL : StorageNeed.COLD;
    }

    private KeepingShown shown(Lot lot) {
        LotKeeping said = keepings.said(lot).orElse(null);
        Keeping keeping = said == null ? LotKeepings.usual(lot) : said.keeping();
        return new KeepingShown(
                lot.id(),
                keeping,
                said == null ? null : said.reason(),
                said == null ? null : said.actor(),
                said == null ? null : said.recordedAt(),
                astray(lot, keeping));
    }

    private List<Problem> astray(Lot lot, Keeping keeping) {
        List<Problem> astray = new ArrayList<>();
        for (StockRow row : stock.of(lot.id())) {
            Place bin = places.bin(lot.site(), row.bin()).orElseThrow();
            bins.misplaced(bin, Stored.of(lot, keeping, row.status()), lot, "location")
                    .filter(problem -> !astray.contains(problem))
                    .ifPresent(astray::add);
        }
        return astray;
    }
}
