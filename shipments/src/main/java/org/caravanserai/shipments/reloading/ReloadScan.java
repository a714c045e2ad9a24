package org.caravanserai.shipments.reloading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A container that was scanned, with the wagon it stands on; taken back, it stays on record. */
@Entity
@Table(schema = "shipments", name = "reload_scan")
class ReloadScan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reload_scan")
    @SequenceGenerator(
            name = "reload_scan",
            schema = "shipments",
            sequenceName = "reload_scan_seq",
            allocationSize = 50)
    Long id;

    @Column(name = "reload_list")
    Long list;

    String container;
    String wagon;

    @Column(name = "scanned_at")
    Instant at;

    @Column(name = "scanned_by")
    String by;

    @Column(name = "undone_at")
    Instant undoneAt;

    @Column(name = "undone_by")
    String undoneBy;

    protected ReloadScan() {}

    ReloadScan(Long list, String container, String wagon, Instant at, String by) {
        this.list = list;
        this.container = container;
        this.wagon = wagon;
        this.at = at;
        this.by = by;
    }
}
