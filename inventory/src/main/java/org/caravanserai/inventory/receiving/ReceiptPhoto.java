package org.caravanserai.inventory.receiving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A photograph of a line of a receipt; line 0 is the container, its seal and its doors. */
@Entity
@Immutable
@Table(schema = "inventory", name = "receipt_photo")
class ReceiptPhoto {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_photo")
    @SequenceGenerator(
            name = "receipt_photo",
            schema = "inventory",
            sequenceName = "receipt_photo_seq")
    Long id;

    long receipt;

    int line;

    byte[] picture;

    byte[] thumbnail;

    @Column(name = "taken_by")
    String takenBy;

    @Column(name = "taken_at")
    Instant takenAt;

    protected ReceiptPhoto() {}

    ReceiptPhoto(Receipt receipt, int line, Photograph photo, String takenBy, Instant takenAt) {
        this.receipt = receipt.id;
        this.line = line;
        picture = photo.picture();
        thumbnail = photo.thumbnail();
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }
}
