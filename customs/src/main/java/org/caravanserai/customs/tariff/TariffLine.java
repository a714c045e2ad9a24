package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.text.FourNames;
import org.hibernate.annotations.Immutable;

/** A ten-digit line of the tariff, with the days it is in force and where it was read. */
@Entity
@Immutable
@Table(schema = "customs", name = "tariff_line")
public class TariffLine {

    @Id private Long id;
    private CommodityCode code;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Embedded private FourNames names;

    @Column(name = "names_origin")
    private String namesOrigin;

    @Column(name = "supplementary_unit")
    private Unit supplementaryUnit;

    @Embedded private DutyRate rate;
    private String source;
    private String mark;

    protected TariffLine() {}

    public CommodityCode code() {
        return code;
    }

    public DutyRate rate() {
        return rate;
    }

    /** The unit of box 41; null where the tariff asks for none. */
    public Unit supplementaryUnit() {
        return supplementaryUnit;
    }

    public String source() {
        return source;
    }

    /** S where the source states the rate, U where it must be checked before real use. */
    public String mark() {
        return mark;
    }

    /** The name of the goods in the reader's language. */
    public String name(Locale language) {
        return names.in(language);
    }

    TariffEntry entry(Locale language, List<TariffEntry.Further> further) {
        return new TariffEntry(
                code,
                name(language),
                rate.text(),
                supplementaryUnit,
                validFrom,
                validTo,
                source,
                mark,
                further);
    }
}
