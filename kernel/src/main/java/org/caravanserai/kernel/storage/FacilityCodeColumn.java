package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.FacilityCode;
import org.hibernate.annotations.Immutable;

/** Keeps {@link FacilityCode} as its code. */
@Immutable
@Converter(autoApply = true)
public class FacilityCodeColumn extends TextColumn<FacilityCode> {

    public FacilityCodeColumn() {
        super(FacilityCode::value, FacilityCode::parse);
    }
}
