/**
 * The way of goods, asked of all rooms at once.
 *
 * <p>Each room answers for its own books only ({@code TraceSource}); here the answers are joined to
 * one line from the consignment to the exit, which can be read both ways.
 */
package org.caravanserai.web.trace;
