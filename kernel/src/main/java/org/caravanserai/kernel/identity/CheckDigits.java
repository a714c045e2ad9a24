package org.caravanserai.kernel.identity;

/**
 * The check digits of the trade. Each takes the characters before the check digit and gives the
 * digit.
 */
final class CheckDigits {

    private static final int ESR_DIGITS = 5;

    private CheckDigits() {}

    /**
     * ISO 6346: letters count 10 to 38 without the multiples of 11, position i weighs 2^i, modulo
     * 11; a remainder of 10 counts as 0.
     *
     * @param text four letters A-Z and six digits
     */
    static int iso6346(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += letterOrDigit(text.charAt(i)) << i;
        }
        return sum % 11 % 10;
    }

    private static int letterOrDigit(char c) {
        if (Character.isDigit(c)) {
            return c - '0';
        }
        int value = c - 'A' + 10;
        return value + (value - 1) / 10;
    }

    /**
     * Weights 2 and 1 in turn from the left, the digits of the products summed (wagons of the 1520
     * mm gauge).
     */
    static int wagon(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** Weights 3 and 1 in turn from the right, modulo 10 (GS1: SSCC, GTIN). */
    static int gs1(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int fromRight = digits.length() - 1 - i;
            sum += (digits.charAt(i) - '0') * (fromRight % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }

    /**
     * Weights 1 to 5, modulo 11; if that is 10, weights 3 to 7; if that is 10 again, 0 (ESR station
     * codes).
     */
    static int esr(String digits) {
        int first = weighted(digits, 1);
        int remainder = first < 10 ? first : weighted(digits, 3);
        return remainder % 10;
    }

    private static int weighted(String digits, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < ESR_DIGITS; i++) {
            sum += (digits.charAt(i) - '0') * (firstWeight + i);
        }
        return sum % 11;
    }
}
