package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.SizeType;

/** Keeps {@link SizeType} as its current code. */
@Converter(autoApply = true)
public class SizeTypeColumn extends TextColumn<SizeType> {

    public SizeTypeColumn() {
        super(SizeType::code, SizeType::parse);
    }
}
