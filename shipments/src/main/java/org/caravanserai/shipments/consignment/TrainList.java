package org.caravanserai.shipments.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One version of a train list that was read and saved. */
@Entity
@Immutable
@Table(schema = "shipments", name = "train_list")
class TrainList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "train_list")
    @SequenceGenerator(
            name = "train_list",
            schema = "shipments",
            sequenceName = "train_list_seq",
            allocationSize = 50)
    Long id;

    String train;
    int version;

    int containers;
    int consignments;

    @Column(name = "goods_lines")
    int goodsLines;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "received_by")
    String receivedBy;

    protected TrainList() {}

    TrainList(TrainContent content, int version, Instant receivedAt, String receivedBy) {
        this.train = content.train();
        this.version = version;
        this.containers = content.containers();
        this.consignments = content.notes().size();
        this.goodsLines = content.goodsLines();
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
    }
}
