/** What a barcode is: told by its content, looked up in what the warehouse knows. */
package org.caravanserai.inventory.scanning;
