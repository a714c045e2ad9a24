/**
 * Free time, terms and dwell of containers: which clock runs since when, what it has cost, and the
 * last free day. Everything is derived from the history, so a late event sets all clocks right.
 */
package org.caravanserai.shipments.clock;
