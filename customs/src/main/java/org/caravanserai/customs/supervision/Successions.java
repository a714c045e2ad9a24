package org.caravanserai.customs.supervision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.ProcedureRule;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Lets the account of goods, the placements they stand under and the duty suspended on them follow
 * the goods when they get another lot. Nothing is completed and nothing falls due by that.
 */
@ApplicationScoped
public class Successions {

    @Inject EntityManager em;
    @Inject AccountLedger ledger;
    @Inject Procedures procedures;
    @Inject Stakes stakes;
    @Inject HouseClock clock;

    void on(@Observes @Priority(200) LotsRegrouped regrouped) {
        for (LotsRegrouped.Part part : regrouped.parts()) {
            Account parent = em.find(Account.class, part.from().value());
            if (parent == null) {
                throw new Refusal("account-unknown", part.from().value());
            }
            Measures taken = parent.counted(part.taken());
            Measures given = parent.counted(part.given());
            if (regrouped.kind() != LotsRegrouped.Kind.TAKEN_BACK) {
                open(parent, part.to(), given, regrouped);
            }
            ledger.pass(
                    new Passing(
                            part.from(),
                            part.to(),
                            part.status(),
                            taken,
                            given,
                            regrouped.posting(),
                            regrouped.effectiveAt()));
            if (follow(part, taken, given, regrouped.effectiveAt())) {
                stakes.tell(part.from(), regrouped.effectiveAt());
                stakes.tell(part.to(), regrouped.effectiveAt());
            }
        }
        em.flush();
    }

    private void open(Account parent, LotId child, Measures given, LotsRegrouped regrouped) {
        Account known = em.find(Account.class, child.value());
        if (known == null) {
            em.persist(parent.descendant(child, given, regrouped.effectiveAt()));
        } else {
            known.join(parent, given);
        }
    }

    /**
     * The oldest placement gives first, as it does when goods leave the procedure, and goods under
     * a procedure before goods of the same lot that are free.
     *
     * @return whether anything stood under a procedure
     */
    private boolean follow(LotsRegrouped.Part part, Measures taken, Measures given, Instant at) {
        Measures rest = taken;
        Measures left = given;
        List<Placement> placements = lying(part, OfficeCalendar.day(at));
        for (Placement placement : placements) {
            if (rest.isZero()) {
                break;
            }
            Placement.Part share = placement.take(rest);
            rest = rest.minus(share.measures());
            Measures passed = rest.isZero() ? left : packed(share.measures(), taken, given);
            left = left.minus(passed);
            Placement heir = heir(placement, part.to());
            keep(placement, share.measures().negate(), at);
            keep(heir, passed, at);
            placement.pass(share, passed, heir);
        }
        return !placements.isEmpty();
    }

    /** Those of the lot under whose procedure goods lie here in the status that is regrouped. */
    private List<Placement> lying(LotsRegrouped.Part part, LocalDate day) {
        return of(part.from()).stream()
                .filter(placement -> !placement.remaining.isZero())
                .filter(placement -> part.status() == status(placement.procedure, day))
                .toList();
    }

    private StockStatus status(String procedure, LocalDate day) {
        return procedures.rule(procedure, day).map(ProcedureRule::stockStatus).orElse(null);
    }

    private void keep(Placement placement, Measures came, Instant at) {
        em.persist(new PlacementChange(placement, came, at, clock.now()));
    }

    /** Repacked goods take packages along in proportion; whole ones, the rest goes last. */
    private static Measures packed(Measures share, Measures taken, Measures given) {
        if (taken.packages().compareTo(given.packages()) == 0) {
            return share;
        }
        BigDecimal packages =
                given.packages().multiply(share.netKg()).divideToIntegralValue(taken.netKg());
        Quantity quantity = share.supplementary();
        return new Measures(packages, share.netKg(), share.grossKg(), quantity);
    }

    private Placement heir(Placement placement, LotId lot) {
        return of(lot).stream()
                .filter(p -> p.declaration == placement.declaration && p.item == placement.item)
                .findFirst()
                .orElseGet(
                        () -> {
                            Placement heir = placement.of(lot);
                            em.persist(heir);
                            em.flush();
                            return heir;
                        });
    }

    private List<Placement> of(LotId lot) {
        return em.createQuery("from Placement where lot = :lot order by id", Placement.class)
                .setParameter("lot", lot)
                .getResultList();
    }
}
