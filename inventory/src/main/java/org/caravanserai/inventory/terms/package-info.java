/** Terms: what ends when for every lot, by the law, its label and the working-day calendar. */
package org.caravanserai.inventory.terms;
