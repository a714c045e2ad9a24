package org.caravanserai.web.seeded.web.api;

import jakarta.ws.rs.GET;

/**
 * A resource without {@code @Path}, so that no server serves it, whose method forgot to say for
 * whom it is.
 */
class OpenResource {

    @GET
    public String everything() {
        return "";
    }
}
