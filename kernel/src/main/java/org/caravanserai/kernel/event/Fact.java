package org.caravanserai.kernel.event;

import java.time.Instant;

/** Something that happened in the house and that the journal keeps. */
public interface Fact {

    /** When it was so, which may be earlier than when the house learned it; never later. */
    Instant effectiveAt();

    /** The thing the fact is about, as {@code kind:id}, for the journal's index. */
    String subject();
}
