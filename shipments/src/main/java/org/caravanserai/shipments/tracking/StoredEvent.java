package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An event as the store knows it, with the messages of this batch that say more of it. */
final class StoredEvent {

    /** Null for one that is new. */
    final Long id;

    private Instant updatedAt;
    private String contentHash;
    private final List<ReadEvent> messages = new ArrayList<>();

    StoredEvent(Long id, Instant updatedAt, String contentHash) {
        this.id = id;
        this.updatedAt = updatedAt;
        this.contentHash = contentHash;
    }

    boolean olderThan(ReadEvent event) {
        return event.updatedAt().isAfter(updatedAt) && !event.contentHash().equals(contentHash);
    }

    /** Takes over what the newer message says. */
    void says(ReadEvent event) {
        updatedAt = event.updatedAt();
        contentHash = event.contentHash();
        messages.add(event);
    }

    boolean changed() {
        return !messages.isEmpty();
    }

    /** All of this batch, the newest last. */
    List<ReadEvent> messages() {
        return messages;
    }

    ReadEvent newest() {
        return messages.get(messages.size() - 1);
    }
}
