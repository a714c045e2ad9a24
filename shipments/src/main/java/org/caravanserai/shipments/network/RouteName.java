package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.text.FourNames;

/** What a usual way is called, and of which other it is a variant. */
@Entity
@Table(schema = "shipments", name = "route")
class RouteName {

    @Id String code;

    @Column(name = "variant_of")
    String variantOf;

    @Embedded FourNames names;

    protected RouteName() {}

    String name(Locale language) {
        return names.in(language);
    }

    RouteName(CSVRecord row) {
        code = row.get("code");
        variantOf = row.get("variantOf").isEmpty() ? null : row.get("variantOf");
        names =
                new FourNames(
                        row.get("nameEn"), row.get("nameRu"), row.get("nameKk"), row.get("nameZh"));
    }
}
