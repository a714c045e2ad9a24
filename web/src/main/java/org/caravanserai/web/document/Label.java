package org.caravanserai.web.document;

import java.util.List;

/**
 * A label as it is said: what a person reads, and what a scanner reads.
 *
 * @param subject what it is stuck on, as the log of prints names it
 * @param bars what the bars at the foot say
 * @param gs1 whether they are GS1 elements, which begin with FNC1
 * @param printed the same as people read it beneath the bars
 * @param square GS1 elements for a small square code; null for none
 * @param page address of the thing in the house
 */
record Label(
        String subject,
        String bars,
        boolean gs1,
        String printed,
        String square,
        String page,
        List<Part.Fact> facts) {

    private static final long MOST_GROSS = 999_999;

    /**
     * A GS1 logistic label: application identifier 00 and the SSCC as GS1-128; as GS1 DataMatrix
     * also 330n, the gross weight of a logistic unit (here with two decimals, as long as it fits in
     * six digits).
     *
     * @param sscc 18 digits
     * @param grossKg whole hundredths of a kilogram; null where nothing lies on it
     */
    static Label ofUnit(String sscc, Long grossKg, String page, List<Part.Fact> facts) {
        String elements = "00" + sscc;
        boolean fits = grossKg != null && grossKg <= MOST_GROSS;
        String square = fits ? elements + "3302" + String.format("%06d", grossKg) : elements;
        return new Label(sscc, elements, true, grouped(sscc), square, page, facts);
    }

    /** The label of a bin: its code as bars, as scanners of any make read them, and large. */
    static Label ofBin(String code, String page, List<Part.Fact> facts) {
        return new Label(code, code, false, code, null, page, facts);
    }

    private static String grouped(String sscc) {
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
