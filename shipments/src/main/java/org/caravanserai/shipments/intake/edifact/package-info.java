/**
 * UN/EDIFACT as terminals, ports and railways send it: CODECO (gate in and out), COARRI (loaded and
 * discharged) and IFTSTA (status). A message becomes tracking events in the shape of DCSA 3.0 and
 * then goes the way of all events, with its own segments beside it.
 */
package org.caravanserai.shipments.intake.edifact;
