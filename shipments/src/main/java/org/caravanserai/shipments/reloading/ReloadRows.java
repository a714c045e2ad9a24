package org.caravanserai.shipments.reloading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.WagonNumber;
import org.caravanserai.shipments.exception.Rule;
import org.caravanserai.shipments.exception.Rules;

/** Lays lines and scans of a list side by side and says what differs. */
@ApplicationScoped
class ReloadRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String RULE = "reload-difference";

    @Inject EntityManager em;
    @Inject Rules rules;

    List<ReloadRow> of(ReloadList list) {
        Map<String, ReloadScan> scans = scans(list);
        Map<String, Integer> order = new HashMap<>();
        scans.keySet().forEach(container -> order.put(container, order.size() + 1));
        BigDecimal percent = tolerance(list.openedAt);
        List<ReloadRow> rows = new ArrayList<>();
        for (ReloadLine line : lines(list)) {
            ReloadScan scan = scans.get(line.container);
            if (line.expected || scan != null) {
                rows.add(row(list, line, scan, order.get(line.container), percent));
            }
        }
        return rows;
    }

    List<ReloadLine> lines(ReloadList list) {
        return em.createQuery(
                        "select l from ReloadLine l where l.list = :list order by l.position, l.id",
                        ReloadLine.class)
                .setParameter("list", list.id)
                .getResultList();
    }

    /** The lasting scans of the list, the newest of each container, in their order. */
    Map<String, ReloadScan> scans(ReloadList list) {
        Map<String, ReloadScan> scans = new LinkedHashMap<>();
        em.createQuery(
                        "select s from ReloadScan s where s.list = :list and s.undoneAt is null"
                                + " order by s.id",
                        ReloadScan.class)
                .setParameter("list", list.id)
                .getResultStream()
                .forEach(scan -> scans.put(scan.container, scan));
        return scans;
    }

    /** How much a box may weigh more or less, in percent, by the rule of the day. */
    private BigDecimal tolerance(Instant at) {
        return rules.history(RULE).stream()
                .filter(rule -> !rule.validFrom().isAfter(at))
                .map(Rule::threshold)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static ReloadRow row(
            ReloadList list, ReloadLine line, ReloadScan scan, Integer order, BigDecimal percent) {
        return new ReloadRow(
                line.container,
                line.position,
                order,
                line.expected,
                line.fromWagon,
                line.plannedWagon,
                scan == null ? null : scan.wagon,
                line.announcedGrossKg,
                line.announcedPackages,
                line.grossKg,
                line.packages,
                scan == null ? null : scan.at,
                scan == null ? null : scan.by,
                differences(list, line, scan, percent));
    }

    private static List<String> differences(
            ReloadList list, ReloadLine line, ReloadScan scan, BigDecimal percent) {
        List<String> differences = new ArrayList<>();
        if (scan == null) {
            return list.ended() ? List.of("reload-missing") : List.of();
        }
        if (!line.expected) {
            differences.add("reload-not-on-list");
        }
        if (!ContainerNumber.asReceived(line.container).valid()) {
            differences.add("container-check-digit");
        }
        if (scan.wagon != null) {
            if (line.plannedWagon != null && !line.plannedWagon.equals(scan.wagon)) {
                differences.add("reload-other-wagon");
            }
            WagonNumber.parse(scan.wagon).doubt().ifPresent(differences::add);
        }
        if (line.grossKg != null && beyond(line.announcedGrossKg, line.grossKg, percent)) {
            differences.add("reload-other-mass");
        }
        boolean counted = line.packages != null && line.announcedPackages != null;
        if (counted && line.packages.compareTo(line.announcedPackages) != 0) {
            differences.add("reload-other-places");
        }
        return differences;
    }

    private static boolean beyond(BigDecimal announced, BigDecimal found, BigDecimal percent) {
        return announced != null
                && found.subtract(announced)
                                .abs()
                                .multiply(HUNDRED)
                                .compareTo(announced.multiply(percent))
                        > 0;
    }
}
