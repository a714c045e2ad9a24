package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.CommodityCode;
import org.hibernate.annotations.Immutable;

/**
 * A rate below the common tariff that Kazakhstan may apply to goods of its list (Council Decision
 * 59 of 14.10.2015). Goods that paid it may not go freely to other member states.
 */
@Entity
@Immutable
@Table(schema = "customs", name = "lower_rate")
class LowerRate {

    @Id Long id;
    CommodityCode code;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @Embedded DutyRate rate;
    String source;
    String mark;
}
