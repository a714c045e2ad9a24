/**
 * The books of reference data: what the law and the market may change, each row with its days, its
 * source and a mark that says how sure it is. The administrator changes them by form or by sheet;
 * every change is kept, told to the journal, and can be undone.
 */
package org.caravanserai.customs.reference;
