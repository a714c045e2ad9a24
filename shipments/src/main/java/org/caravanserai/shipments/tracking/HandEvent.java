package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Something that a person saw or was told of, as typed in.
 *
 * @param containers one or several, separated by blanks, commas or line ends
 * @param what equipment event code of DCSA: LOAD, DISC, GTIN, GTOT, INSP, RSEA and so on, or the
 *     transport event codes DEPA and ARRI
 * @param offset the local offset the person wrote the time in
 * @param train number of the train; null where it is not about one
 * @param wagon number of the wagon; null likewise
 * @param vessel name of the vessel; null likewise
 * @param truck plate of the lorry; null likewise
 * @param seal number of the seal that was seen; null where nobody looked
 */
public record HandEvent(
        String containers,
        String what,
        Classifier classifier,
        String facility,
        Instant at,
        ZoneOffset offset,
        String train,
        String wagon,
        String vessel,
        String truck,
        String seal) {}
