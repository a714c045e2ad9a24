/**
 * What messages say of containers: an append-only store of events in the shape of DCSA Track and
 * Trace 3.0, and the standing of each container derived from its whole history.
 *
 * <p>The same source and event id again is an update by its own update time. Planned, estimated and
 * actual events never mix. Derivation sorts by the time things happened, so that late and repeated
 * messages give the same picture as messages in order.
 */
package org.caravanserai.shipments.tracking;
