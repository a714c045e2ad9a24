package org.caravanserai.web.approval;

import java.time.Instant;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Something that a second person has to decide.
 *
 * @param number by which it is decided
 * @param subject what it is about: a bin, a lot, a posting or a gate pass
 * @param reason as whoever asked gave it; empty where none was asked for
 * @param value of what hangs on it; null where it is not known
 * @param own whether the reader asked, and so may not decide
 * @param address of the page on which it is decided
 */
public record Waiting(
        Kind kind,
        String number,
        String subject,
        String reason,
        Money value,
        FacilityCode facility,
        String askedBy,
        Instant askedAt,
        boolean own,
        String address) {

    /** What is to be decided. */
    public enum Kind {
        /** What a count found is to be posted. */
        COUNT,
        /** A posting is to be taken back. */
        REVERSAL,
        /** Goods that left the gate are to come back. */
        RETURN,
        /** An act is to be posted. */
        ACT,
        /** An act is to be taken back. */
        ACT_REVERSAL,
        /** Goods are held because the office took their release back. */
        REVOCATION
    }
}
