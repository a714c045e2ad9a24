package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.holding.HoldShown;
import org.caravanserai.inventory.holding.Holding;
import org.caravanserai.inventory.ledger.Hands;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.LotAct;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.regrouping.Lineage;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.journal.JournalReader;
import org.caravanserai.kernel.journal.SealedFact;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.page.Destination;
import org.caravanserai.web.page.Texts;

/** What the page of a lot shows, read once a request and again after an action. */
@Named
@RequestScoped
public class LotSheet {

    private static final int MOST_FACTS = 200;
    private static final String OUTSIDE = "OUT:";

    @Inject LotCourse course;
    @Inject StockView stock;
    @Inject Holding holding;
    @Inject JournalReader journal;
    @Inject Lineage lineage;
    @Inject Texts t;
    @Inject HouseClock clock;

    private LotId id;
    private TwoTimes times;
    private Lot lot;
    private List<StockRow> places;
    private List<HoldShown> holds;
    private List<LotAct> acts;
    private List<SealedFact> facts;

    LotSheet of(LotId wanted, TwoTimes then) {
        id = wanted;
        times = then;
        return this;
    }

    void renew() {
        places = null;
        holds = null;
        acts = null;
        facts = null;
    }

    public Lot getLot() {
        if (lot == null) {
            lot = course.lot(id);
        }
        return lot;
    }

    public List<StockRow> getPlaces() {
        if (places == null) {
            places = stock.of(id, times);
        }
        return places;
    }

    public List<HoldShown> getHolds() {
        if (holds == null) {
            Instant moment = times.moment(clock.now());
            holds =
                    holding.of(id).stream()
                            .filter(hold -> !hold.placedAt().isAfter(moment))
                            .toList();
        }
        return holds;
    }

    /** Whether the warehouse itself holds the lot; holds of others are theirs to lift. */
    public boolean isHeldHere() {
        return getHolds().stream()
                .filter(hold -> hold.on().kind() == HoldSubject.Kind.LOT)
                .anyMatch(hold -> hold.code().equals(Holding.WAREHOUSE) && hold.liftedAt() == null);
    }

    public List<LotAct> getActs() {
        if (acts == null) {
            acts = course.of(id).stream().filter(this::known).toList();
        }
        return acts;
    }

    private boolean known(LotAct act) {
        Instant now = clock.now();
        return !act.effectiveAt().isAfter(times.moment(now))
                && !act.recordedAt().isAfter(times.known(now));
    }

    /** Who has laid a hand on goods of the lot; a moment of the past is not asked for it. */
    public List<Hands.Hand> getHands() {
        return times.current() ? course.hands(id) : List.of();
    }

    /** The page on which what has laid a hand on goods is finished or called off. */
    public String page(Hands.Hand hand) {
        return Destination.ofHolder(hand.holder());
    }

    /** What the lot came from and what became of it. */
    public List<Lineage.Link> getFamily() {
        return lineage.around(id);
    }

    public List<SealedFact> getFacts() {
        if (facts == null) {
            facts = journal.about("lot:" + id.value(), MOST_FACTS);
        }
        return facts;
    }

    /** A location as people call it, also where it is the outside world. */
    public String place(String code) {
        return code.startsWith(OUTSIDE) ? t.get("place." + code.substring(OUTSIDE.length())) : code;
    }
}
