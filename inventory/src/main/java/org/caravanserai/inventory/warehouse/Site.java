package org.caravanserai.inventory.warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Locale;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.text.FourNames;

/** A warehouse of ours: a facility with bins. */
@Entity
@Table(schema = "inventory", name = "site")
public class Site {

    @Id String code;

    @Column(name = "zone_id")
    String zoneId;

    @Embedded FourNames names;

    String calendar;

    protected Site() {}

    Site(SiteDefinition definition) {
        code = definition.code().value();
        redefine(definition);
    }

    final void redefine(SiteDefinition definition) {
        zoneId = definition.zone().getId();
        names = definition.names();
        calendar = definition.calendar();
    }

    public FacilityCode code() {
        return FacilityCode.parse(code);
    }

    /** The clock by which days, terms and gate pass years of this site count. */
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** The country by whose holidays it counts working days, ISO 3166-1 alpha-2. */
    public String calendar() {
        return calendar;
    }

    public String name(Locale language) {
        return names.in(language);
    }
}
