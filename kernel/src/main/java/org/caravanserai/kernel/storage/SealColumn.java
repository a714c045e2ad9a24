package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.Seal;
import org.hibernate.annotations.Immutable;

/** Keeps {@link Seal} as its number. */
@Immutable
@Converter(autoApply = true)
public class SealColumn extends TextColumn<Seal> {

    public SealColumn() {
        super(Seal::number, Seal::parse);
    }
}
