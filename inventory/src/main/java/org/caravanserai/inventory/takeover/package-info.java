/**
 * A terminal that opens with goods already under bond takes them over from a sheet: lots, bins,
 * declarations, terms and suspended duty in one act that is idempotent and reversible as a whole.
 */
package org.caravanserai.inventory.takeover;
