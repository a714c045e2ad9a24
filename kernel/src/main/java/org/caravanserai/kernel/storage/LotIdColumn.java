package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.LotId;

/** Keeps {@link LotId} as its name. */
@Converter(autoApply = true)
public class LotIdColumn extends TextColumn<LotId> {

    public LotIdColumn() {
        super(LotId::value, LotId::parse);
    }
}
