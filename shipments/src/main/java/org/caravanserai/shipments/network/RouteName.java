package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
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

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "name_ru")
    String nameRu;

    @Column(name = "name_kk")
    String nameKk;

    @Column(name = "name_zh")
    String nameZh;

    protected RouteName() {}

    String name(Locale language) {
        return new FourNames(nameEn, nameRu, nameKk, nameZh).in(language);
    }

    RouteName(CSVRecord row) {
        code = row.get("code");
        variantOf = row.get("variantOf").isEmpty() ? null : row.get("variantOf");
        nameEn = row.get("nameEn");
        nameRu = row.get("nameRu");
        nameKk = row.get("nameKk");
        nameZh = row.get("nameZh");
    }
}
