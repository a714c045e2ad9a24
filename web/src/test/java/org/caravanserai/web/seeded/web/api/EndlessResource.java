package org.caravanserai.web.seeded.web.api;

import jakarta.ws.rs.GET;
import java.util.List;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.security.Allowed;

/** A resource without {@code @Path} whose list has no end. */
class EndlessResource {

    @GET
    @Allowed(Role.CLERK)
    public List<String> everything() {
        return List.of();
    }
}
