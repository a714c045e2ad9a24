package org.caravanserai.shipments.subscription;

/**
 * A call that is about to be made.
 *
 * @param after position that was told before
 * @param last position that is told with it
 * @param body as it is signed and sent; null where none of the facts is wanted
 */
record Call(long subscription, String callback, String secret, long after, long last, String body) {

    @Override
    public String toString() {
        return "Call of " + subscription + " to " + last;
    }
}
