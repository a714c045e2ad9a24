package org.caravanserai.shipments.intake.trainlist;

/**
 * A column of a foreign train list as it is shown to the one who explains it.
 *
 * @param first what its first goods line says
 * @param means what is remembered of it, or else what its heading probably means: the title of a
 *     column of our own form, or {@link SenderColumns#IGNORED}
 */
public record ProposedColumn(String title, String first, String means) {}
