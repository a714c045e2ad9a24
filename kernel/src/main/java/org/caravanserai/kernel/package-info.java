/**
 * The shared words of the house: value types, facts, the journal, who is acting.
 *
 * <p>Inventory, customs and shipments never import each other. What one room must tell another is a
 * fact in {@code kernel.event}; everything else here exists so that the rooms mean the same thing
 * when they use the same word.
 */
package org.caravanserai.kernel;
