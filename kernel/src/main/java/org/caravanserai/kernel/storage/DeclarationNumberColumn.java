package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.DeclarationNumber;

/** Keeps {@link DeclarationNumber} as printed. */
@Converter(autoApply = true)
public class DeclarationNumberColumn extends TextColumn<DeclarationNumber> {

    public DeclarationNumberColumn() {
        super(DeclarationNumber::printed, DeclarationNumber::parse);
    }
}
