/**
 * The warehouse under bond: what lies where, under which customs status, and how it came there.
 *
 * <p>Goods are always somewhere. The heart is {@link org.caravanserai.inventory.ledger the ledger};
 * receiving, filing, handling and picking only name moves and post them. The module tells and hears
 * facts of the kernel and knows no other room.
 */
package org.caravanserai.inventory;
