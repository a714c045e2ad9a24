package org.caravanserai.shipments.intake.edifact;

import java.util.List;

/**
 * What stands between UNB and UNZ.
 *
 * @param sender who sent it, as it names itself; the source of its events
 * @param warnings counts and references that do not agree: told to the sender, no reason to refuse
 */
record Interchange(
        String sender,
        Segment header,
        List<Message> messages,
        List<EdifactIntake.Warning> warnings) {

    /**
     * A message, UNH to UNT.
     *
     * @param type CODECO, COARRI, IFTSTA or one we do not read
     */
    record Message(String type, String version, String reference, Segments body) {}
}
