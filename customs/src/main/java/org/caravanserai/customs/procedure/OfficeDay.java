package org.caravanserai.customs.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A day that is not what its weekday says, for every office. */
@Entity
@Immutable
@Table(schema = "customs", name = "office_day")
class OfficeDay {

    @Id
    @Column(name = "calendar_day")
    LocalDate day;

    boolean working;
}
