/**
 * GS1 EPCIS 2.0: what was put into a container and taken out again, pallet by pallet. Events are
 * kept as they came and given out again; those about the whole box become tracking events.
 */
package org.caravanserai.shipments.epcis;
