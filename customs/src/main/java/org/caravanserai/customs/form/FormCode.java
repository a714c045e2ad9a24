package org.caravanserai.customs.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A dated row of a code list. */
@Entity
@Table(schema = "customs", name = "form_code")
class FormCode {

    @Id
    @GeneratedValue(generator = "form_code")
    @SequenceGenerator(name = "form_code", schema = "customs", sequenceName = "form_code_seq")
    Long id;

    String list;
    String code;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "name_ru")
    String nameRu;

    @Column(name = "name_kk")
    String nameKk;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String source;
    String mark;

    static FormCode of(CodeEntry entry) {
        FormCode row = new FormCode();
        row.list = entry.list();
        row.code = entry.code();
        row.nameEn = entry.names().en();
        row.nameRu = entry.names().ru();
        row.nameKk = entry.names().kk();
        row.nameZh = entry.names().zh();
        row.validFrom = entry.validFrom();
        row.validTo = entry.validTo();
        row.source = entry.source();
        row.mark = entry.mark();
        return row;
    }

    CodeEntry entry() {
        return new CodeEntry(
                list,
                code,
                new FourNames(nameEn, nameRu, nameKk, nameZh),
                validFrom,
                validTo,
                source,
                mark);
    }
}
