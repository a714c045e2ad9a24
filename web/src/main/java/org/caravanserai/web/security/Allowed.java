package org.caravanserai.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caravanserai.kernel.actor.Role;

/**
 * The roles that may call a resource method. A method without this and without {@link
 * AllowedToAnyone} is closed to everybody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    Role[] value();
}
