package org.caravanserai.kernel.trace;

import org.caravanserai.kernel.goods.Measures;

/**
 * The way goods took from one thing to the next.
 *
 * @param from key of the earlier node
 * @param to key of the later node
 * @param kind what happened between them, for example received, placed, released, dispatched
 * @param measures how much went this way; null where it is not counted
 */
public record TraceLink(String from, String to, String kind, Measures measures) {}
