/** What the warehouse can say about the way of goods. */
package org.caravanserai.inventory.tracing;
