package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.goods.CommodityCode;
import org.hibernate.annotations.Immutable;

/** Keeps {@link CommodityCode} as its digits. */
@Immutable
@Converter(autoApply = true)
public class CommodityCodeColumn extends TextColumn<CommodityCode> {

    public CommodityCodeColumn() {
        super(CommodityCode::value, CommodityCode::parse);
    }
}
