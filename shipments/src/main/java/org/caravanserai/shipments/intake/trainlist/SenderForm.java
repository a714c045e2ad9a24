package org.caravanserai.shipments.intake.trainlist;

import java.util.List;

/**
 * What is remembered of the train lists of a sender.
 *
 * @param headingRow the line in which the headings stand, from 1; null where nobody said it and
 *     they are looked for
 */
public record SenderForm(
        String sender, List<ListMeaning> columns, List<FixedValue> fixed, Integer headingRow) {}
