/**
 * Tells subscribers outside the house what happened: facts of the journal, in order, at least once,
 * signed, with retries and a list of what could not be delivered. Nothing here runs inside the
 * transaction of a fact; the journal was written there, and is read afterwards.
 */
package org.caravanserai.shipments.subscription;
