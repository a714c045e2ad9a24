package org.caravanserai.inventory.ledger;

import org.caravanserai.inventory.warehouse.Place;

/**
 * Whether a hold lies on an account {@code x} with its place {@code p} and its lot {@code l}, as
 * SQL: on the lot, its container, its owner, the bin, or a unit it stands on.
 */
final class HeldCondition {

    private static final String STANDING =
            " and h.placed_at <= :asOf and h.placed_recorded_at <= :knownAt and (h.lifted_at is"
                    + " null or h.lifted_at > :asOf or h.lifted_recorded_at > :knownAt)";

    private HeldCondition() {}

    static String text(boolean now) {
        return "exists (select 1 from inventory.hold h where ("
                + "(h.subject_kind = 'LOT' and h.subject_id = x.lot)"
                + " or (h.subject_kind = 'CONTAINER' and h.subject_id = l.container)"
                + " or (h.subject_kind = 'OWNER' and h.subject_id = l.owner_id)"
                + " or (h.subject_kind = 'BIN' and h.subject_id = p.site || '/' || (select r.code"
                + " from inventory.place r where r.id = coalesce("
                + (now ? "p.bin" : Past.standing("p.id"))
                + ", p.id)))"
                + " or (h.subject_kind = 'UNIT' and h.subject_id in (select u.code from"
                + " inventory.place u where u.id in ("
                + stack(now)
                + "))))"
                + (now ? " and h.lifted_at is null" : STANDING)
                + ")";
    }

    /** The place and what it stands in, as high as units may be stacked. */
    private static String stack(boolean now) {
        StringBuilder stack = new StringBuilder("p.id");
        String at = "p.id";
        for (int i = 0; i < Place.HIGHEST_STACK; i++) {
            at =
                    now
                            ? "(select s.stands_in from inventory.place s where s.id = " + at + ")"
                            : Past.below(at);
            stack.append(", ").append(at);
        }
        return stack.toString();
    }
}
