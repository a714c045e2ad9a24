package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.PartyId;

/** Keeps {@link PartyId} as its mark. */
@Converter(autoApply = true)
public class PartyIdColumn extends TextColumn<PartyId> {

    public PartyIdColumn() {
        super(PartyId::value, PartyId::parse);
    }
}
