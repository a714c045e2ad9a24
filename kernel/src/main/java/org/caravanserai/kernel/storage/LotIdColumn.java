package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.annotations.Immutable;

/** Keeps {@link LotId} as its name. */
@Immutable
@Converter(autoApply = true)
public class LotIdColumn extends TextColumn<LotId> {

    public LotIdColumn() {
        super(LotId::value, LotId::parse);
    }
}
