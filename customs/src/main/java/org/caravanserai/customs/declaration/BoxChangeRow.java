package org.caravanserai.customs.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A box as it was and as it became, for whoever typed into the same draft meanwhile. */
@Entity
@Table(schema = "customs", name = "box_change")
class BoxChangeRow {

    @Id
    @GeneratedValue(generator = "box_change")
    @SequenceGenerator(name = "box_change", schema = "customs", sequenceName = "box_change_seq")
    Long id;

    long declaration;
    int version;
    int item;
    String box;
    String was;
    String now;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    BoxChanged changed() {
        return new BoxChanged(version, item, box, was, now, changedBy, changedAt);
    }
}
