package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.TransitCompleted;

/**
 * What a guarantee covers while goods are under transit: used from the release on, free when the
 * transit is completed. Goods on the way are of no lot, so the declaration itself keeps it. Callers
 * hold the locks of the declaration and its guarantee.
 */
@ApplicationScoped
class TransitCover {

    private static final String ON_THE_WAY =
            "select d.id from Declaration d where d.consignment = :consignment"
                    + " and d.procedure = :transit and d.status = :released"
                    + " and d.transitEndedAt is null order by d.id";

    private static final String SUSPENDED =
            "select item, suspended from customs.duty_balance"
                    + " where declaration = ? and suspended > 0";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Cover cover;
    @Inject GuaranteeLedger guarantees;
    @Inject DutyLedger duties;
    @Inject DeclaredLots lots;
    @Inject History history;
    @Inject Event<TransitCompleted> completed;

    /**
     * The office let the goods go.
     *
     * @param suspended duties of the items it released, by number
     */
    void setOut(Declaration declaration, Map<Integer, BigDecimal> suspended, Instant at) {
        BigDecimal all = suspended.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal used =
                declaration.pending().isEmpty()
                        ? declaration.reserved
                        : all.min(declaration.reserved);
        cover.use(declaration, new HashMap<>(Map.of(declaration.name(), used)), at);
        declaration.covered = declaration.covered.add(used);
        duties.assess(declaration.id, DutyState.SUSPENDED, suspended, at);
    }

    /** A correction changed what must be covered, while the goods are under way. */
    void change(Declaration declaration, BigDecimal needed, Instant at) {
        BigDecimal more = needed.subtract(declaration.covered);
        if (more.signum() > 0) {
            cover.change(declaration, more, BigDecimal.ZERO, at);
            cover.use(declaration, new HashMap<>(Map.of(declaration.name(), more)), at);
        } else if (more.signum() < 0) {
            guarantees.free(declaration.guarantee, more.negate(), declaration.name(), at);
        }
        declaration.covered = needed;
    }

    /**
     * @param paper by which the office completed it; null where the goods arrived
     */
    void complete(Declaration declaration, TransitEnd how, String paper, Instant at) {
        if (declaration.covered.signum() > 0) {
            guarantees.free(declaration.guarantee, declaration.covered, declaration.name(), at);
        }
        BigDecimal freed = declaration.covered;
        declaration.covered = BigDecimal.ZERO;
        declaration.transitEnd = how;
        declaration.transitEndPaper = paper;
        declaration.transitEndedAt = at;
        duties.move(
                declaration.id,
                DutyState.SUSPENDED,
                DutyState.FREED,
                suspended(declaration.id),
                at);
        history.turn(declaration, Act.COMPLETE, paper == null ? "transit-arrived" : paper, at);
        completed.fire(
                new TransitCompleted(
                        declaration.name(), declaration.number, how.name(), paper, freed, at));
    }

    private Map<Integer, BigDecimal> suspended(long declaration) {
        Map<Integer, BigDecimal> byItem = new TreeMap<>();
        sql.rows(SUSPENDED, row -> byItem.put(row.getInt(1), row.getBigDecimal(2)), declaration);
        return byItem;
    }

    /** Every container of the consignment came to its destination. */
    void arrived(String consignment, Instant at) {
        List<Long> ids =
                em.createQuery(ON_THE_WAY, Long.class)
                        .setParameter("consignment", consignment)
                        .setParameter("transit", PreparedDrafts.TRANSIT)
                        .setParameter("released", DeclarationStatus.RELEASED)
                        .getResultList();
        for (Long id : ids) {
            complete(lots.locked(id), TransitEnd.NORMAL, null, at);
        }
        em.flush();
    }
}
