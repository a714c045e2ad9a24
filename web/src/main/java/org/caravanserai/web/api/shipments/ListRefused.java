package org.caravanserai.web.api.shipments;

/**
 * A list with bad rows was refused. It is thrown so that nothing is kept under the idempotency key,
 * and the mended list may come with the same one.
 */
class ListRefused extends RuntimeException {

    private final transient TrainListBody body;

    ListRefused(TrainListBody body) {
        super("list refused");
        this.body = body;
    }

    TrainListBody body() {
        return body;
    }
}
