package org.caravanserai.kernel.goods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * What the goods are: a code of the EAEU commodity nomenclature (TN VED, 10 digits), or the first 6
 * (Harmonized System) or 8 digits of one, as transport documents give it. Whether the code exists
 * is for a dated tariff to say.
 */
public record CommodityCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("(?!00)[0-9]{6}([0-9]{2}){0,2}");
    private static final int FULL = 10;

    public CommodityCode {
        String given = value;
        value = Given.unspaced(value);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("commodity-code-format", Given.shown(given));
        }
    }

    /**
     * @throws InvalidValue {@code required} or {@code commodity-code-format}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommodityCode parse(String given) {
        return new CommodityCode(given);
    }

    /** The subheading of the Harmonized System: the first six digits. */
    public String hs6() {
        return value.substring(0, 6);
    }

    /** Ten digits, as a declaration needs. */
    @JsonIgnore
    public boolean full() {
        return value.length() == FULL;
    }

    /** As tariffs print it: {@code 8541 43 000 0}. */
    public String printed() {
        String printed = value.substring(0, 4) + ' ' + value.substring(4, 6);
        return switch (value.length()) {
            case 6 -> printed;
            case 8 -> printed + ' ' + value.substring(6);
            default -> printed + ' ' + value.substring(6, 9) + ' ' + value.substring(9);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
