package org.caravanserai.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Marks the addresses of style sheets and scripts, so that no browser mixes two releases. */
@Named
@ApplicationScoped
public class Edition {

    private static final String MARK =
            Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    /** Another one after each start of the program. */
    public String getMark() {
        return MARK;
    }
}
