package org.caravanserai.shipments.exception;

import org.caravanserai.kernel.actor.Role;

/**
 * Which alerts are wanted; null anywhere for all.
 *
 * @param kind code of a rule
 * @param owner sign-in name of who works on it
 * @param addressee whose work it is
 * @param facility code of the place
 */
public record InboxFilter(
        InboxState state, String kind, String owner, Role addressee, String facility) {

    public static InboxFilter of(InboxState state) {
        return new InboxFilter(state, null, null, null, null);
    }
}
