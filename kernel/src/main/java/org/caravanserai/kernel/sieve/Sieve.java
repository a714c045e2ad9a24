package org.caravanserai.kernel.sieve;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What a reader wants of a list by its columns.
 *
 * @param sort key of the column to order by; null for the order of the list itself
 * @param only what was typed over a column, by its key; read as {@link Condition}
 * @param zone by whose clock moments were typed
 */
public record Sieve(String sort, boolean descending, Map<String, String> only, ZoneId zone)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Everything, in the order of the list itself. */
    public static final Sieve NONE = new Sieve(null, false, Map.of(), ZoneOffset.UTC);

    public Sieve {
        only = Map.copyOf(only);
    }

    /** Whether the list is left as it is. */
    public boolean isNone() {
        return sort == null && only.isEmpty();
    }
}
