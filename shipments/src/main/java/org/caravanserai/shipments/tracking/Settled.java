package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.caravanserai.kernel.locking.Retried;

/** Asks in a transaction of its own how far the book of messages is settled. */
@ApplicationScoped
@Retried
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Settled {

    @Inject Lanes lanes;

    long until() {
        return lanes.settled();
    }
}
