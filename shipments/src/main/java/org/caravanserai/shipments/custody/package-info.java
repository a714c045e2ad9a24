/**
 * What the other rooms' facts mean for containers: receipts, releases and dispatches enter their
 * histories, set and lift holds, and open the onward leg.
 */
package org.caravanserai.shipments.custody;
