package org.caravanserai.inventory.counting;

import org.caravanserai.kernel.identity.LotId;

/**
 * What a scan at a count came to.
 *
 * @param lot that is counted now; null while none is chosen
 * @param location where; null while none is chosen
 * @param line of the sheet that is worked; 0 while it has none
 * @param heard whether the lot itself was scanned, so that the same scan again is one more; not so
 *     where a bin was scanned in which it lies alone
 * @param counted whether something was written down, and not only chosen
 * @param count the sheet as it stands now
 */
public record CountRead(
        LotId lot, String location, long line, boolean heard, boolean counted, CountShown count) {}
