package org.caravanserai.web.document;

import java.util.List;

/**
 * A GS1 logistic label as it is said: what a person reads, and the number that a scanner reads.
 *
 * @param sscc 18 digits
 * @param grossKg whole hundredths of a kilogram, for the second code; null where nothing lies on it
 * @param page address of the unit in the house
 */
record Label(String sscc, Long grossKg, String page, List<Part.Fact> facts) {

    /** GS1-128: application identifier 00 and the SSCC. */
    String elements() {
        return "00" + sscc;
    }

    /**
     * GS1 DataMatrix: the SSCC, and 330n, the gross weight of a logistic unit (here with two
     * decimals, as long as it fits in six digits).
     */
    String allElements() {
        boolean fits = grossKg != null && grossKg <= 999_999;
        return fits ? elements() + "3302" + String.format("%06d", grossKg) : elements();
    }

    /** As people read it beneath the bars. */
    String printed() {
        return "(00) "
                + sscc.charAt(0)
                + " "
                + sscc.substring(1, 8)
                + " "
                + sscc.substring(8, 17)
                + " "
                + sscc.charAt(17);
    }
}
