package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.goods.Unit;

/** Keeps {@link Unit} as its code of Recommendation 20. */
@Converter(autoApply = true)
public class UnitColumn extends TextColumn<Unit> {

    public UnitColumn() {
        super(Unit::code, Unit::parse);
    }
}
