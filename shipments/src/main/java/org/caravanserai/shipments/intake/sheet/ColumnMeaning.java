package org.caravanserai.shipments.intake.sheet;

import org.caravanserai.shipments.tracking.Classifier;

/**
 * A column of a sender's sheet.
 *
 * @param title as it stands in the first line
 * @param code of the event, only of a {@link Meaning#MOMENT}
 * @param classifier planned, estimated or actual, only of a moment
 * @param facility only of a moment
 */
public record ColumnMeaning(
        String title, Meaning meaning, String code, Classifier classifier, String facility) {}
