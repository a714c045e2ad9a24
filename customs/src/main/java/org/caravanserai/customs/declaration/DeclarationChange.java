package org.caravanserai.customs.declaration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One box of a version that differs from the version before. */
@Entity
@Immutable
@Table(schema = "customs", name = "declaration_change")
class DeclarationChange {

    @Id
    @GeneratedValue(generator = "declaration_change")
    @SequenceGenerator(
            name = "declaration_change",
            schema = "customs",
            sequenceName = "declaration_change_seq")
    Long id;

    long version;
    int item;
    String box;
    String was;
    String became;

    protected DeclarationChange() {}

    DeclarationChange(long version, BoxChange change) {
        this.version = version;
        item = change.item();
        box = change.box();
        was = change.was();
        became = change.became();
    }

    BoxChange shown() {
        return new BoxChange(item, box, was, became);
    }
}
