/**
 * Notes that one site hands over to another at the end of a shift: who read them and when, which
 * points stay open and travel on, which containers they are about.
 */
package org.caravanserai.shipments.handover;
