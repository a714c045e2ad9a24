/**
 * The proof that the two books agree: the stock book of the warehouse and the account of goods
 * under supervision are kept apart and told by events, so they must say the same of every lot.
 */
package org.caravanserai.web.reconciliation;
