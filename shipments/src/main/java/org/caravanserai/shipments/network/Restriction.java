package org.caravanserai.shipments.network;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A time in which a place does not accept, or a leg cannot be gone: the acceptance ban (a
 * "convention ban" of the railways) and the weather hold are things of their own, because they
 * explain delays that no container is to blame for.
 *
 * @param to where the leg ends; null when it is about the place
 * @param cargo first digits of the commodity codes it is about; null for all cargo
 * @param endsAt announced or expected end; null when nobody can tell
 */
public record Restriction(
        long id,
        Kind kind,
        FacilityCode facility,
        FacilityCode to,
        String cargo,
        Instant startsAt,
        Instant endsAt,
        String reason,
        String source,
        String enteredBy,
        Instant enteredAt,
        Instant liftedAt,
        String liftedBy,
        String liftedReason) {

    /** Why nothing goes. */
    public enum Kind {
        ACCEPTANCE_BAN,
        WEATHER_HOLD,
        CLOSURE
    }

    public boolean lasts(Instant at) {
        Instant end = end();
        return !startsAt.isAfter(at) && (end == null || end.isAfter(at));
    }

    /**
     * Whether this leg is stopped by it: the leg itself, acceptance at its end, and, when a whole
     * place stands still, also leaving it.
     */
    public boolean stops(Leg leg) {
        if (to == null) {
            return facility.equals(leg.to())
                    || kind != Kind.ACCEPTANCE_BAN && facility.equals(leg.from());
        }
        return joins(leg.from(), leg.to()) || joins(leg.to(), leg.from());
    }

    /** Whether it is about goods of that commodity code; a box of unknown goods counts as meant. */
    public boolean concerns(String commodity) {
        return cargo == null || commodity == null || commodity.startsWith(cargo);
    }

    /** When it ended or will; null when nobody can tell. */
    public Instant end() {
        return liftedAt == null ? endsAt : liftedAt;
    }

    private boolean joins(FacilityCode from, FacilityCode end) {
        return facility.equals(from) && to.equals(end);
    }
}
