package org.caravanserai.inventory.regrouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.inventory.ledger.Inheritance;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Whether lots may become one. They must be the same goods of the same owner out of the same line
 * of the same consignment and container, under the same declaration item and term: otherwise nobody
 * could say afterwards which duty belongs to which piece.
 */
@ApplicationScoped
class Likeness {

    @Inject Inheritance inheritance;

    /**
     * @throws Refusal {@code merge-unlike} (lot, other lot, what differs)
     */
    void check(List<Standpoint> all) {
        Standpoint first = all.get(0);
        for (Standpoint other : all.subList(1, all.size())) {
            String what = difference(first, other);
            if (what != null) {
                throw other.refused(
                        "lots", "merge-unlike", first.lot().id(), other.lot().id(), what);
            }
        }
    }

    private String difference(Standpoint one, Standpoint other) {
        if (one.status() != other.status()) {
            return "status";
        }
        Map<String, Object> mine = marks(one.lot());
        Map<String, Object> theirs = marks(other.lot());
        for (Map.Entry<String, Object> mark : mine.entrySet()) {
            if (!Objects.equals(mark.getValue(), theirs.get(mark.getKey()))) {
                return mark.getKey();
            }
        }
        if (!inheritance.keptAlike(one.lot(), other.lot())) {
            return "keeping";
        }
        return inheritance.alike(one.lot(), other.lot(), one.status()) ? null : "declaration";
    }

    private static Map<String, Object> marks(Lot lot) {
        Map<String, Object> marks = new LinkedHashMap<>();
        marks.put("site", lot.site());
        marks.put("owner", lot.owner());
        marks.put("commodity", lot.commodity());
        marks.put("goods", lot.description());
        marks.put("container", lot.container());
        marks.put("consignment", lot.consignment() + "/" + lot.consignmentLine());
        marks.put("packages", lot.packageKind());
        marks.put("unit", lot.unit());
        return marks;
    }
}
