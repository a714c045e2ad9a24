package org.caravanserai.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.TransitDrafts;
import org.caravanserai.shipments.container.Fleet;
import org.caravanserai.shipments.container.Moving;
import org.caravanserai.shipments.exception.Alarm;
import org.caravanserai.shipments.exception.Alert;
import org.caravanserai.shipments.exception.Finder;
import org.caravanserai.shipments.exception.Rule;
import org.caravanserai.shipments.network.BorderPair;
import org.caravanserai.shipments.network.Directory;

/** Boxes that stand before a border while their transit declaration is a draft still. */
@ApplicationScoped
class TransitFinder implements Finder {

    @Inject Fleet fleet;
    @Inject Directory directory;
    @Inject TransitDrafts drafts;

    @Override
    public List<String> kinds() {
        return List.of("transit-undeclared");
    }

    @Override
    public List<Alert> find(Rule rule, Instant now) {
        Set<String> borders =
                directory.pairs().stream().map(BorderPair::from).collect(Collectors.toSet());
        List<Moving> before =
                fleet.underWay().stream()
                        .filter(box -> !box.departed() && box.facility() != null)
                        .filter(box -> borders.contains(box.facility().value()))
                        .toList();
        Set<String> unfiled =
                drafts.unfiled(
                        before.stream()
                                .map(Moving::consignment)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return before.stream()
                .filter(box -> unfiled.contains(String.valueOf(box.consignment())))
                .map(box -> alert(rule, box))
                .toList();
    }

    private static Alert alert(Rule rule, Moving box) {
        return new Alert(
                rule.kind(),
                Alarm.container(box.number()),
                box.consignment() + "/" + box.facility(),
                box.facility(),
                rule.severity(),
                box.movedAt(),
                List.of(box.number().value(), box.facility().value(), box.consignment()));
    }
}
