package org.caravanserai.customs.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The office gave goods more time (form ResWHGoodsProlong for temporary storage). */
@Entity
@Immutable
@Table(schema = "customs", name = "term_extension")
class TermExtension {

    @Id
    @GeneratedValue(generator = "term_extension")
    @SequenceGenerator(
            name = "term_extension",
            schema = "customs",
            sequenceName = "term_extension_seq",
            allocationSize = 1)
    Long id;

    LotId lot;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    StockStatus regime;

    @Column(name = "before_day")
    LocalDate before;

    @Column(name = "until_day")
    LocalDate until;

    String ground;
    String document;

    @Column(name = "extended_by")
    String extendedBy;

    @Column(name = "extended_at")
    Instant extendedAt;
}
