package org.caravanserai.kernel.event;

import java.time.Instant;

/**
 * Somebody changed a book of reference data: rates, terms, procedures, the tariff. Money is
 * computed from them, so who changed them stands in the same book as what was computed.
 *
 * @param book such as {@code tariff}
 * @param change number of the change, which can be undone by it
 * @param added rows that are new; negative where a change was undone, as the others
 * @param remark why, or the name of the sheet
 */
public record ReferenceDataChanged(
        String book,
        long change,
        int added,
        int changed,
        int ended,
        String remark,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "reference:" + book;
    }
}
