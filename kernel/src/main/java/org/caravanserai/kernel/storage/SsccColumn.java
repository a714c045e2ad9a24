package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.Sscc;
import org.hibernate.annotations.Immutable;

/** Keeps {@link Sscc} as its eighteen digits. */
@Immutable
@Converter(autoApply = true)
public class SsccColumn extends TextColumn<Sscc> {

    public SsccColumn() {
        super(Sscc::value, Sscc::parse);
    }
}
