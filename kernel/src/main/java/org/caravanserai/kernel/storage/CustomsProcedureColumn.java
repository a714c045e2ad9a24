package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.hibernate.annotations.Immutable;

/** Keeps {@link CustomsProcedure} as its four digits. */
@Immutable
@Converter(autoApply = true)
public class CustomsProcedureColumn extends TextColumn<CustomsProcedure> {

    public CustomsProcedureColumn() {
        super(CustomsProcedure::code, CustomsProcedure::parse);
    }
}
