package org.caravanserai.customs.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.Immutable;

/** When an office works, from a day on; the empty office stands for all others. */
@Entity
@Immutable
@Table(schema = "customs", name = "office_hours")
class OfficeTimetable {

    @Id Long id;
    String office;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    LocalTime opens;
    LocalTime closes;

    @Column(name = "works_weekends")
    boolean weekends;

    OfficeTime.Timetable shown() {
        return new OfficeTime.Timetable(opens, closes, weekends);
    }
}
