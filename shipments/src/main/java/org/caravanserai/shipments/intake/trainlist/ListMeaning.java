package org.caravanserai.shipments.intake.trainlist;

/**
 * What a column of a sender's train list says.
 *
 * @param title as it stands in the first line
 * @param means title of the column of our own form, or {@link SenderColumns#IGNORED}
 */
public record ListMeaning(String title, String means) {}
