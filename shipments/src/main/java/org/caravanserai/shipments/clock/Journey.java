package org.caravanserai.shipments.clock;

import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.shipments.container.Container;

/** Whose box it is, and where it is bound for: what decides which tariff and term hold. */
record Journey(String consignor, String consignee, FacilityCode destination) {

    static Journey of(Container box) {
        return new Journey(id(box.consignor()), id(box.consignee()), box.destination());
    }

    private static String id(PartyId party) {
        return party == null ? null : party.value();
    }

    boolean of(String party) {
        return party.equals(consignee) || party.equals(consignor);
    }
}
