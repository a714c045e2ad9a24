/**
 * Acts that take goods off the books or bring them on: shortage, surplus, destruction, loss,
 * natural loss, refusal to the State. One person proposes an act, another approves it; it is taken
 * back the same way. Customs hears of each in the same transaction.
 */
package org.caravanserai.inventory.acts;
