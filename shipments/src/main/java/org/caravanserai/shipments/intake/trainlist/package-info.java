/**
 * Reads the train lists of a forming station: CSV, JSON or XLSX with the same columns. Every
 * problem names its row and column, so that one round mends them all.
 */
package org.caravanserai.shipments.intake.trainlist;
