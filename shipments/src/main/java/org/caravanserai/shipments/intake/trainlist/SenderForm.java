package org.caravanserai.shipments.intake.trainlist;

import java.util.List;

/** What is remembered of the train lists of a sender. */
public record SenderForm(String sender, List<ListMeaning> columns, List<FixedValue> fixed) {}
