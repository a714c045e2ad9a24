/**
 * What one room tells another: immutable records in the past tense, holding values only.
 *
 * <p>Each is fired as a plain CDI event inside the transaction that caused it and observed there,
 * so that stock, customs account, guarantee, container hold and journal row commit together or not
 * at all. <em>Acts</em> of our own people may be refused by an observer with a {@code Refusal};
 * <em>observations</em> have happened already and are always recorded.
 */
package org.caravanserai.kernel.event;
