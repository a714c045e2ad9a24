package org.caravanserai.inventory.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A day that is not what its weekday says: a holiday, or a weekend that is worked. */
@Entity
@Immutable
@Table(schema = "inventory", name = "calendar_day")
class CalendarDay {

    @Id
    @Column(name = "on_day")
    LocalDate day;

    boolean working;

    String name;

    String source;

    String mark;

    protected CalendarDay() {}
}
