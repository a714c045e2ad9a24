/** What this room knows of the way of goods: consignment, container, onward leg. */
package org.caravanserai.shipments.trace;
