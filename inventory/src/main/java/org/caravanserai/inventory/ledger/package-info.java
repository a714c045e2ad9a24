/**
 * The stock ledger.
 *
 * <p>An account is a lot at a place under a status. A posting takes measures from accounts and
 * gives the same measures to others; nothing posted is ever changed, a correction is a mirrored
 * posting with a reason. Every entry knows when it was so and when the house learned it, so that
 * stock can be told as of any moment, as it was known at any moment.
 */
package org.caravanserai.inventory.ledger;
