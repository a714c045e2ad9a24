package org.caravanserai.shipments.intake.trainlist;

/**
 * What every row of a sender's lists says where the list has no column for it: all goods of this
 * sender start at one place, are invoiced in one currency.
 *
 * @param column title of the column of our own form
 */
public record FixedValue(String column, String value) {}
