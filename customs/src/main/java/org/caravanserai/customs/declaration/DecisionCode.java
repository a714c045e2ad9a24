package org.caravanserai.customs.declaration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.caravanserai.kernel.text.FourNames;
import org.hibernate.annotations.Immutable;

/** What an office can decide on an item, with its two digits. */
@Entity
@Immutable
@Table(schema = "customs", name = "decision_code")
public class DecisionCode {

    @Id private String code;
    private boolean released;
    private boolean conditional;
    private boolean suspends;

    @Embedded private FourNames names;

    private String source;
    private String mark;

    public String code() {
        return code;
    }

    public boolean released() {
        return released;
    }

    public boolean conditional() {
        return conditional;
    }

    /** Whether it puts the release off, so that nothing is decided yet. */
    public boolean suspends() {
        return suspends;
    }

    public String name(Locale language) {
        return names.in(language);
    }

    public String source() {
        return source;
    }

    public String mark() {
        return mark;
    }
}
