/**
 * The SMGS note with its boxes (numbers of the printed form of SMGS, Annex 1), the wagons that
 * stand in boxes 7 to 12, and references to the other transport documents of the same goods.
 */
package org.caravanserai.shipments.note;
