package org.caravanserai.customs.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;

/** A party the room knows by name. */
@Entity
@Table(schema = "customs", name = "party")
class Trader {

    @Id String id;
    String name;

    protected Trader() {}

    Trader(Party party) {
        this.id = party.id().value();
        this.name = party.name();
    }

    Party party() {
        return new Party(PartyId.parse(id), name);
    }
}
