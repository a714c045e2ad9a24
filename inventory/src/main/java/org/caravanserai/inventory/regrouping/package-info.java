/**
 * Goods that change their lot where they lie: divided, put together, repacked; with their family
 * tree, and every kilogram accounted for on both sides.
 */
package org.caravanserai.inventory.regrouping;
