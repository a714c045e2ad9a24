package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.inventory.ledger.Ledger;
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

    @Inject EntityManager em;
    @Inject Ledger ledger;
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
        List<GatePassShown.Line> lines =
                em.createQuery(
                                "from GatePassLine l where l.gatePass = :pass order by l.line",
                                GatePassLine.class)
                        .setParameter("pass", pass.id)
                        .getResultStream()
                        .map(GatePasses::line)
                        .toList();
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
                lines);
    }

    private static GatePassShown.Line line(GatePassLine line) {
        return new GatePassShown.Line(
                line.line,
                LotId.parse(line.lot),
                line.location,
                line.status,
                line.container,
                line.measures());
    }
}
