/** The doors through which the room learns from outside. */
package org.caravanserai.shipments.intake;
