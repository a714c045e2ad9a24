package org.caravanserai.web.seeded.web.api;

import jakarta.ws.rs.POST;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.security.Allowed;

/** A resource without {@code @Path} whose POST is done as often as it comes. */
class TwiceResource {

    private int done;

    @POST
    @Allowed(Role.CLERK)
    public int post() {
        return ++done;
    }
}
