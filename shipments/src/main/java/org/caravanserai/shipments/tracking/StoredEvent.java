package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An event as the store knows it, with the messages of this batch that say more of it. */
final class StoredEvent {

    /** Null for one that is new, until it is written. */
    Long id;

    private final boolean fresh;
    private ReadEvent.Means spokeOf;
    private String spokeOfDocument;
    private Instant updatedAt;
    private String contentHash;
    private final List<ReadEvent> messages = new ArrayList<>();

    StoredEvent(Long id, Instant updatedAt, String contentHash) {
        this.id = id;
        fresh = id == null;
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

    /** Before this batch it concerned all that these carried. */
    void spokeOf(String train, String vessel, String document) {
        spokeOf = new ReadEvent.Means(null, train, null, vessel, null);
        spokeOfDocument = document;
    }

    /** Whether nothing was known of it before this batch. */
    boolean fresh() {
        return fresh;
    }

    /** Train and vessel that it was about as a whole; null if it named containers. */
    ReadEvent.Means spokeOf() {
        return spokeOf;
    }

    String spokeOfDocument() {
        return spokeOfDocument;
    }

    /** As a history takes it. */
    Occurrence occurrence() {
        ReadEvent e = newest();
        return new Occurrence(
                id,
                e.eventCode(),
                e.milestone(),
                e.classifier(),
                e.happenedAt(),
                e.facility(),
                e.means(),
                e.document(),
                !e.containers().isEmpty(),
                e.empty(),
                e.seals(),
                null,
                e.source(),
                e.eventId(),
                null);
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
