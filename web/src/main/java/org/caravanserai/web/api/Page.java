package org.caravanserai.web.api;

import java.util.List;

/**
 * A piece of a list.
 *
 * @param nextCursor where the next piece begins; null at the end
 */
public record Page<T>(List<T> items, String nextCursor) {}
