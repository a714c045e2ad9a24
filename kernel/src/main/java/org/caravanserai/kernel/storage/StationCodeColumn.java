package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.StationCode;

/** Keeps {@link StationCode} as its six digits. */
@Converter(autoApply = true)
public class StationCodeColumn extends TextColumn<StationCode> {

    public StationCodeColumn() {
        super(StationCode::value, StationCode::parse);
    }
}
