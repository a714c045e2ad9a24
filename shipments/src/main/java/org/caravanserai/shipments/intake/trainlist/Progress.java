package org.caravanserai.shipments.intake.trainlist;

/** Told now and then how far the reading has come. */
@FunctionalInterface
public interface Progress {

    /** For callers that do not watch. */
    Progress NONE = (rows, perSecond) -> {};

    /**
     * @param rows data rows read so far
     * @param perSecond rows read a second since the start
     */
    void read(int rows, long perSecond);
}
