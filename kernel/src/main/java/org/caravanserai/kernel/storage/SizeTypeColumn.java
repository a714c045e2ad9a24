package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.SizeType;
import org.hibernate.annotations.Immutable;

/** Keeps {@link SizeType} as its current code. */
@Immutable
@Converter(autoApply = true)
public class SizeTypeColumn extends TextColumn<SizeType> {

    public SizeTypeColumn() {
        super(SizeType::code, SizeType::parse);
    }
}
