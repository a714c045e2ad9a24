package org.caravanserai.shipments.tracking;

import org.caravanserai.kernel.problem.InvalidValue;

/** Why an event goes into quarantine; the code has a sentence in the bundles. */
class Unreadable extends InvalidValue {

    Unreadable(String code, Object... args) {
        super(code, args);
    }
}
