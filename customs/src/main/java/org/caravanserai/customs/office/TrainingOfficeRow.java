package org.caravanserai.customs.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one row of settings of the training office. */
@Entity
@Table(schema = "customs", name = "training_office")
class TrainingOfficeRow {

    static final int ONLY = 1;

    @Id Integer id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Lane lane;

    boolean down;

    @Column(name = "delay_seconds")
    int delaySeconds;

    @Column(name = "asks_documents")
    boolean asksDocuments;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    TrainingOfficeSettings.Outcome outcome = TrainingOfficeSettings.Outcome.RELEASE;
}
