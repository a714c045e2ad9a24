package org.caravanserai.shipments.container;

import java.util.List;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * The scope of a reader in plain SQL: boxes {@code c} of the register that have to do with his
 * sites and clients.
 */
public final class SeenBy {

    private SeenBy() {}

    /**
     * @param given the arguments so far; those of the scope are added
     * @return conditions that begin with {@code and}, or nothing for who sees all
     */
    public static String and(Actor seer, List<Object> given) {
        StringBuilder where = new StringBuilder();
        if (!seer.sites().isEmpty()) {
            List<String> sites = seer.sites().stream().map(FacilityCode::value).toList();
            where.append(
                    " and (c.facility = any(?) or c.origin = any(?) or c.destination = any(?))");
            given.addAll(List.of(sites, sites, sites));
        }
        if (!seer.clients().isEmpty()) {
            List<String> clients = seer.clients().stream().map(PartyId::value).toList();
            where.append(" and (c.consignor = any(?) or c.consignee = any(?))");
            given.addAll(List.of(clients, clients));
        }
        return where.toString();
    }
}
