package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.goods.Unit;
import org.hibernate.annotations.Immutable;

/** Keeps {@link Unit} as its code of Recommendation 20. */
@Immutable
@Converter(autoApply = true)
public class UnitColumn extends TextColumn<Unit> {

    public UnitColumn() {
        super(Unit::code, Unit::parse);
    }
}
