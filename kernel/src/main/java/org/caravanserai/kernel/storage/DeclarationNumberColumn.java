package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.hibernate.annotations.Immutable;

/** Keeps {@link DeclarationNumber} as printed. */
@Immutable
@Converter(autoApply = true)
public class DeclarationNumberColumn extends TextColumn<DeclarationNumber> {

    public DeclarationNumberColumn() {
        super(DeclarationNumber::printed, DeclarationNumber::parse);
    }
}
