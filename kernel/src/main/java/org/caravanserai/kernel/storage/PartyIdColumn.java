package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.PartyId;
import org.hibernate.annotations.Immutable;

/** Keeps {@link PartyId} as its mark. */
@Immutable
@Converter(autoApply = true)
public class PartyIdColumn extends TextColumn<PartyId> {

    public PartyIdColumn() {
        super(PartyId::value, PartyId::parse);
    }
}
