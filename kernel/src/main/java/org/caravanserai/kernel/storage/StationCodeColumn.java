package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.StationCode;
import org.hibernate.annotations.Immutable;

/** Keeps {@link StationCode} as its six digits. */
@Immutable
@Converter(autoApply = true)
public class StationCodeColumn extends TextColumn<StationCode> {

    public StationCodeColumn() {
        super(StationCode::value, StationCode::parse);
    }
}
