package org.caravanserai.customs.declaration;

import jakarta.persistence.Column;
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

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_zh")
    private String nameZh;

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

    public String name(Locale language) {
        return new FourNames(nameEn, nameRu, nameKk, nameZh).in(language);
    }

    public String source() {
        return source;
    }

    public String mark() {
        return mark;
    }
}
