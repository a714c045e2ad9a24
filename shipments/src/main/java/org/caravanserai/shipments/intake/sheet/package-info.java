/**
 * Sheets that forwarders and dispatchers keep: one line a container, a column for each moment. What
 * the columns of a sender mean is said once and remembered.
 */
package org.caravanserai.shipments.intake.sheet;
