/**
 * Declarations, the duties they cost, and the account of goods under supervision.
 *
 * <p>The room decides from its own books alone: it keeps an account of every lot that was received,
 * because stock is another room's business. Everything the law may change (tariff, rates, terms,
 * which procedure may follow which) is dated data with a source.
 */
package org.caravanserai.customs;
