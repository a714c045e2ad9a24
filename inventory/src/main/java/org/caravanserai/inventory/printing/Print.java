package org.caravanserai.inventory.printing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One copy of a document that somebody took. */
@Entity
@Immutable
@Table(schema = "inventory", name = "print")
class Print {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "print")
    @SequenceGenerator(name = "print", schema = "inventory", sequenceName = "print_seq")
    Long id;

    String kind;

    String subject;

    @Column(name = "copy_number")
    int copy;

    String form;

    String languages;

    String actor;

    @Column(name = "printed_at")
    Instant printedAt;

    protected Print() {}

    Print(Printout what, int copy, String actor, Instant at) {
        kind = what.kind();
        subject = what.subject();
        form = what.form();
        languages = what.languages();
        this.copy = copy;
        this.actor = actor;
        printedAt = at;
    }
}
