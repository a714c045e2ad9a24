package org.caravanserai.customs.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/** The powers of attorney as people of the house enter, read and end them. */
@ApplicationScoped
@Retried
@Transactional
public class PowerDesk {

    @Inject PowersOfAttorney powers;
    @Inject Parties parties;
    @Inject ClientScope scope;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** All in the actor's scope; a broker sees its own, those that ended among them. */
    public List<PowerView> list() {
        LocalDate today = OfficeCalendar.day(clock.now());
        String broker = scope.isBrokerOnly() ? actor.get().user() : null;
        return powers.list(broker, today).stream()
                .filter(power -> broker != null || actor.get().sees(power.client()))
                .toList();
    }

    /**
     * @throws InvalidInput with everything that is wrong; {@code unknown-party} where customs knows
     *     no such client
     */
    public long grant(PowerTerms terms) {
        InvalidInput.throwIfAny(terms.problems());
        if (parties.find(terms.client()).isEmpty()) {
            throw InvalidInput.of("client", "unknown-party", terms.client().value());
        }
        return powers.grant(terms);
    }

    /**
     * @throws NotFound if the actor sees no such power
     */
    public void revoke(long id, LocalDate on, String reason) {
        if (list().stream().noneMatch(power -> power.id() == id)) {
            throw new NotFound("power-of-attorney", id);
        }
        powers.revoke(id, on, reason);
    }
}
