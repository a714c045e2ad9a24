package org.caravanserai.web.security;

import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;

/** Somebody who has not signed in. */
final class Strangers {

    static final Actor STRANGER =
            new Actor("stranger", "", Set.of(), Set.of(), Set.of(), Locale.ENGLISH);

    private Strangers() {}
}
