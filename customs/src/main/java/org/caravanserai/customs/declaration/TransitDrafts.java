package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lets the transit book close the draft that was prepared for a transit. */
@ApplicationScoped
public class TransitDrafts {

    @Inject PreparedDrafts prepared;

    public void ended(String consignment, Instant at) {
        prepared.transitEnded(consignment, at);
    }
}
