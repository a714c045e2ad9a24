package org.caravanserai.customs.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.caravanserai.customs.declaration.DeclarationTrail;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.trace.TraceSource;
import org.caravanserai.kernel.trace.TraceStep;

/**
 * What customs knows of a thing's way: which declaration item put it where, and which took it out.
 */
@ApplicationScoped
@Retried
@Transactional
public class CustomsTrace implements TraceSource {

    @Inject DeclarationTrail trail;

    @Override
    public TraceStep around(String kind, String id) {
        try {
            return switch (kind) {
                case "lot" -> trail.ofLot(LotId.parse(id));
                case "declaration" -> trail.ofDeclaration(id);
                case "declaration-item" -> trail.ofItem(id);
                default -> TraceStep.NOTHING;
            };
        } catch (InvalidValue unknown) {
            return TraceStep.NOTHING;
        }
    }
}
