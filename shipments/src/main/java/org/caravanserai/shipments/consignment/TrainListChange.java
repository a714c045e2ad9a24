package org.caravanserai.shipments.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One difference of a list version from the version before. */
@Entity
@Immutable
@Table(schema = "shipments", name = "train_list_change")
class TrainListChange {

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "train_list_change")
    @SequenceGenerator(
            name = "train_list_change",
            schema = "shipments",
            sequenceName = "train_list_change_seq",
            allocationSize = 50)
    Long id;

    @Column(name = "train_list")
    Long trainList;

    @Enumerated(EnumType.STRING)
    Change.Kind kind;

    String consignment;
    String container;
    Integer line;
    String field;

    @Column(name = "before_text")
    String before;

    @Column(name = "after_text")
    String after;

    protected TrainListChange() {}

    TrainListChange(Long trainList, Change change) {
        this.trainList = trainList;
        kind = change.kind();
        consignment = change.consignment();
        container = change.container();
        line = change.line();
        field = change.field();
        before = shortened(change.before());
        after = shortened(change.after());
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    Change change() {
        return new Change(kind, consignment, container, line, field, before, after);
    }
}
