package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;

/** Gate passes, to be read and printed. */
@ApplicationScoped
@Retried
@Transactional
public class GatePasses {

    private static final FacilityCode NOWHERE = FacilityCode.parse("XX-0");
    private static final String SEARCH =
            " from GatePass g where (:everywhere = true or g.site in :sites)"
                    + " and (locate(:text, upper(g.number)) > 0"
                    + " or locate(:text, upper(g.consigneeName)) > 0"
                    + " or locate(:text, upper(g.vehicle)) > 0)";

    @Inject EntityManager em;
    @Inject Ledger ledger;
    @Inject Lots lots;
    @Inject CurrentActor actor;

    /**
     * @throws NotFound when there is none or it is out of scope
     */
    public GatePassShown get(String number) {
        return em.createQuery("from GatePass g where g.number = :number", GatePass.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(pass -> actor.get().sees(pass.site))
                .map(this::shown)
                .findFirst()
                .orElseThrow(() -> new NotFound("gate-pass", number));
    }

    /** The latest gate passes of a site, newest first. */
    public List<GatePassShown> latest(FacilityCode site, int most) {
        return em.createQuery(
                        "from GatePass g where g.site = :site order by g.id desc", GatePass.class)
                .setParameter("site", site)
                .setMaxResults(most)
                .getResultStream()
                .filter(pass -> actor.get().sees(pass.site))
                .map(this::shown)
                .toList();
    }

    /**
     * Gate passes of all sites the actor sees, newest first.
     *
     * @param text part of a number, a consignee or a vehicle; empty for all
     */
    public List<GatePassShown> latest(String text, int offset, int limit) {
        return searched("select g" + SEARCH + " order by g.id desc", GatePass.class, text)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::shown)
                .toList();
    }

    /** How many there are. */
    public long count(String text) {
        return searched("select count(g)" + SEARCH, Long.class, text).getSingleResult();
    }

    private <T> TypedQuery<T> searched(String query, Class<T> type, String text) {
        Set<FacilityCode> sites = actor.get().sites();
        return em.createQuery(query, type)
                .setParameter("everywhere", sites.isEmpty())
                .setParameter("sites", sites.isEmpty() ? Set.of(NOWHERE) : sites)
                .setParameter("text", text.toUpperCase(Locale.ROOT));
    }

    /** The gate passes under which goods of the lot left, also those that were undone. */
    public List<GatePassShown> of(LotId lot) {
        return em.createQuery(
                        "from GatePass g where g.id in (select l.gatePass from GatePassLine l"
                                + " where l.lot = :lot) order by g.id",
                        GatePass.class)
                .setParameter("lot", lot.value())
                .getResultStream()
                .filter(pass -> actor.get().sees(pass.site))
                .map(this::shown)
                .toList();
    }

    private GatePassShown shown(GatePass pass) {
        Posting posting = em.find(Posting.class, pass.posting);
        List<GatePassLine> goods =
                em.createQuery(
                                "from GatePassLine l where l.gatePass = :pass order by l.line",
                                GatePassLine.class)
                        .setParameter("pass", pass.id)
                        .getResultList();
        Map<LotId, Lot> known =
                lots.byIds(goods.stream().map(line -> LotId.parse(line.lot)).toList());
        return new GatePassShown(
                pass.id,
                pass.number,
                pass.site,
                posting.number(),
                pass.consigneeName,
                pass.vehicle,
                pass.actor,
                pass.effectiveAt,
                ledger.reversed(posting),
                goods.stream().map(line -> line(line, known)).toList(),
                List.of());
    }

    private static GatePassShown.Line line(GatePassLine line, Map<LotId, Lot> known) {
        LotId lot = LotId.parse(line.lot);
        return new GatePassShown.Line(
                line.line,
                lot,
                line.location,
                line.status,
                line.container,
                known.containsKey(lot) ? known.get(lot).description() : "",
                line.measures());
    }
}
