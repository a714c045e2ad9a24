package org.caravanserai.customs.transit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Something customs must not forget: a seal that is not the announced one, goods that are missing.
 */
@Entity
@Table(schema = "customs", name = "remark")
class Remark {

    @Id
    @GeneratedValue(generator = "remark")
    @SequenceGenerator(name = "remark", schema = "customs", sequenceName = "remark_seq")
    Long id;

    String subject;
    String consignment;
    String code;
    String detail;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    CustomsRemark shown() {
        return new CustomsRemark(subject, consignment, code, detail, effectiveAt);
    }
}
