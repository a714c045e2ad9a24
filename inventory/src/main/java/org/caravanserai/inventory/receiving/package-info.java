/**
 * From the announcement to the bin: one expected receipt per announced container, its seal checked,
 * its goods counted against what was announced, every difference kept.
 */
package org.caravanserai.inventory.receiving;
