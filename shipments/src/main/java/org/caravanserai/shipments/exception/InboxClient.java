package org.caravanserai.shipments.exception;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** Whose business an alert is that is not about a box. */
@Entity
@Immutable
@IdClass(InboxClient.Key.class)
@Table(schema = "shipments", name = "inbox_client")
class InboxClient {

    /** Alert and party. */
    record Key(Long item, String client) implements Serializable {}

    @Id Long item;
    @Id String client;

    protected InboxClient() {}

    InboxClient(Long item, String client) {
        this.item = item;
        this.client = client;
    }
}
