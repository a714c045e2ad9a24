/**
 * Pages of the warehouse clerk: receipts and their counting, stock and its lots, moves, gate passes
 * and the plan of the warehouse.
 */
package org.caravanserai.web.page.clerk;
