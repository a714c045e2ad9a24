/** Sites and their bins: where goods may lie, and what each place may hold. */
package org.caravanserai.inventory.warehouse;
