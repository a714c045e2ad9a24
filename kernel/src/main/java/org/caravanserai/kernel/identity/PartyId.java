package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * Who a trader, carrier or broker is to the house: a readable mark made from the name, so that the
 * same party named on two train lists is one party.
 *
 * @param value upper-case letters and digits of any script, joined by single dashes, up to 60
 *     characters
 */
public record PartyId(@JsonValue String value) {

    private static final int LONGEST = 60;
    private static final int HASH_BYTES = 4;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public PartyId {
        value = Given.upper(value);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValue("party-id-format", Given.shown(value));
        }
    }

    /**
     * @throws InvalidValue {@code required} or {@code party-id-format}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartyId parse(String given) {
        return new PartyId(given);
    }

    /**
     * The mark of a name; the same for names that differ only in case, spacing and punctuation.
     *
     * @throws InvalidValue {@code required}, or {@code party-name} for a name without letters and
     *     digits
     */
    public static PartyId ofName(String name) {
        String upper = normalised(normalised(Given.required(name)).toUpperCase(Locale.ROOT));
        String slug = OTHER.matcher(upper).replaceAll("-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            throw new InvalidValue("party-name", Given.shown(name));
        }
        return new PartyId(slug.length() <= LONGEST ? slug : shortened(slug));
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String shortened(String slug) {
        int end = LONGEST - 1 - 2 * HASH_BYTES;
        if (Character.isHighSurrogate(slug.charAt(end - 1))) {
            end--;
        }
        return slug.substring(0, end).replaceAll("-$", "") + '-' + hash(slug);
    }

    private static String hash(String slug) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(slug.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
