/**
 * What the train lists announced: SMGS notes with their parties, containers and goods lines, and
 * the versions of each list with what changed between them.
 */
package org.caravanserai.shipments.consignment;
