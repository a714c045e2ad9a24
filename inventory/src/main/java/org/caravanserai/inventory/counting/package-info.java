/** What was counted in the bins, for comparison with the books. */
package org.caravanserai.inventory.counting;
