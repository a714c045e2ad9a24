package org.caravanserai.web.api;

import jakarta.ws.rs.QueryParam;
import org.caravanserai.kernel.time.TwoTimes;

/** The two moments of a question about the past, as they are sent. */
public class TimesAsked {

    @QueryParam("asOf")
    @Described("As of this instant, with its offset; now where nothing is said")
    String asOf;

    @QueryParam("knownAt")
    @Described("As it was known at this instant; as it is known now where nothing is said")
    String knownAt;

    /**
     * @throws org.caravanserai.kernel.problem.InvalidInput {@code instant-format} on the field
     */
    public TwoTimes times() {
        return new TwoTimes(Query.instant("asOf", asOf), Query.instant("knownAt", knownAt));
    }
}
