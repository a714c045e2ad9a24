package org.caravanserai.kernel.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A fact with its place in the chain, as auditors read it.
 *
 * @param position dense, from 1; reading in this order never skips a fact that commits later
 * @param hash SHA-256 over the hash before and this row, in hexadecimal
 * @param body the fact as JSON
 */
public record SealedFact(
        long position,
        long id,
        String fact,
        String subject,
        String actor,
        Instant effectiveAt,
        Instant recordedAt,
        String body,
        String hash) {

    /** What stands before the first fact. */
    public static final String ORIGIN = "0".repeat(64);

    /** The hash this row must have behind the one before it. */
    public String hashAfter(String previous) {
        String text =
                String.join(
                        "\n",
                        previous,
                        Long.toString(position),
                        Long.toString(id),
                        fact,
                        subject,
                        actor,
                        effectiveAt.toString(),
                        recordedAt.toString(),
                        body);
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    SealedFact sealedAt(long place, String sealHash) {
        return new SealedFact(
                place, id, fact, subject, actor, effectiveAt, recordedAt, body, sealHash);
    }

    /** From a row of id, fact, subject, actor, effective_at, recorded_at, body. */
    static SealedFact unsealed(Object[] row) {
        return new SealedFact(
                0,
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                instant(row[4]),
                instant(row[5]),
                (String) row[6],
                null);
    }

    static Instant instant(Object value) {
        return value instanceof Instant instant
                ? instant
                : ((java.time.OffsetDateTime) value).toInstant();
    }
}
