package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.FacilityCode;

/** Keeps {@link FacilityCode} as its code. */
@Converter(autoApply = true)
public class FacilityCodeColumn extends TextColumn<FacilityCode> {

    public FacilityCodeColumn() {
        super(FacilityCode::value, FacilityCode::parse);
    }
}
