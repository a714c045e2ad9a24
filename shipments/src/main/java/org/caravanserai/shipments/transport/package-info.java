/** Trains, wagons and vessels: which container was on what, from when to when. */
package org.caravanserai.shipments.transport;
