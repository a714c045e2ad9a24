/**
 * Handling units: pallets, cages and cartons with a number of their own (SSCC), nested, that move
 * with everything on them. A unit is a place of the ledger, so what lies on units is never more or
 * less than the ledger says.
 */
package org.caravanserai.inventory.unit;
