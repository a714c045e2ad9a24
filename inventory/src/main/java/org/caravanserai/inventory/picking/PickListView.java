package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;

/** Pick lists, to be read. */
@ApplicationScoped
@Retried
@Transactional
public class PickListView {

    private static final int MOST = 1000;

    @Inject PickSheets sheets;
    @Inject Lots lots;
    @Inject Places places;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    public PickListShown get(String number) {
        return shown(sheets.get(number));
    }

    /** As {@link #list(FacilityCode, boolean, int, int)}, from the first one on. */
    public List<PickListShown> list(FacilityCode facility, boolean closed) {
        return list(facility, closed, 0, MOST);
    }

    /**
     * Lists of the sites the actor sees whose goods the actor sees, the newest first.
     *
     * @param facility null for all sites
     * @param closed whether those that are over are wanted, too
     */
    public List<PickListShown> list(FacilityCode facility, boolean closed, int first, int most) {
        return sheets.list(facility, closed)
                .map(this::shown)
                .filter(list -> !list.lines().isEmpty())
                .skip(first)
                .limit(most)
                .toList();
    }

    private PickListShown shown(PickList list) {
        List<PickLine> lines = sheets.lines(list);
        Map<LotId, Lot> known = lots.byIds(lines.stream().map(PickLine::lot).distinct().toList());
        Map<Long, Place> bins =
                places.byIds(lines.stream().map(line -> line.account.place()).distinct().toList());
        ZoneId zone = places.site(list.site).map(Site::zone).orElseThrow();
        return new PickListShown(
                list.number(),
                list.site,
                list.consignee,
                list.discharge,
                list.state,
                list.asked,
                list.madeBy,
                list.madeAt,
                list.inHand,
                list.closedBy,
                list.closedAt,
                list.gatePass,
                list.note,
                (int) lines.stream().filter(PickLine::open).count(),
                lines.stream()
                        .filter(line -> known.containsKey(line.lot()))
                        .map(
                                line ->
                                        line(
                                                list,
                                                line,
                                                known.get(line.lot()),
                                                bins.get(line.account.place()),
                                                zone))
                        .toList());
    }

    private PickListShown.Line line(PickList list, PickLine line, Lot lot, Place bin, ZoneId zone) {
        return new PickListShown.Line(
                line.line,
                lot.id(),
                lot.description(),
                lot.packageKind(),
                bin.code(),
                bin.unit() ? places.byId(bin.root()).code() : bin.code(),
                line.account.status(),
                line.state.name(),
                line.amounts.in(lot.unit()),
                line.picked.in(lot.unit()),
                line.pickedBy,
                line.pickedAt,
                line.reason,
                PickWhy.chosen(
                        list.discharge, line.putAway, line.ends, line.turn, line.turns, zone));
    }
}
