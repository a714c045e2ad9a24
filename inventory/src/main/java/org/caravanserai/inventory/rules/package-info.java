/** Dated rules of the warehouse: thresholds, norms and days, each with its source. */
package org.caravanserai.inventory.rules;
