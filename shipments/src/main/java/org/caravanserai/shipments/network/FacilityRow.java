package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.text.FourNames;

/** A facility as the database keeps it. */
@Entity
@Table(schema = "shipments", name = "facility")
class FacilityRow {

    @Id String code;

    @Embedded FourNames names;

    String translated;
    String country;
    String zone;

    @Column(precision = 5, scale = 2)
    BigDecimal latitude;

    @Column(precision = 5, scale = 2)
    BigDecimal longitude;

    String modes;
    String gauge;
    String role;
    String confidence;
    String source;

    @Enumerated(EnumType.STRING)
    Facility.Stage stage;

    @Column(name = "opened_on")
    LocalDate openedOn;

    protected FacilityRow() {}

    FacilityRow(CSVRecord row) {
        code = row.get("code");
        names =
                new FourNames(
                        row.get("nameEn"), row.get("nameRu"), row.get("nameKk"), row.get("nameZh"));
        translated = row.get("translated");
        country = row.get("country");
        zone = row.get("zone");
        latitude = new BigDecimal(row.get("latitude"));
        longitude = new BigDecimal(row.get("longitude"));
        modes = row.get("modes");
        gauge = row.get("gauge");
        role = row.get("role");
        confidence = row.get("confidence");
        source = row.get("source");
        stage = Facility.Stage.valueOf(row.get("stage"));
        openedOn = day(row.get("openedOn"));
    }

    static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    Facility facility() {
        return new Facility(
                new FacilityCode(code),
                names,
                translated,
                country,
                ZoneId.of(zone),
                latitude,
                longitude,
                modes,
                gauge,
                role,
                confidence,
                source,
                stage,
                openedOn);
    }
}
