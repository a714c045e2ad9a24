/** The warehouse by REST: receipts, stock, movements and dispatches. */
package org.caravanserai.web.api.inventory;
