package org.caravanserai.kernel.sieve;

import java.math.BigDecimal;

/** How a cell is compared with what was typed. */
enum Sign {
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<"),
    IS("="),
    NOT("!"),
    PART("");

    private final String written;

    Sign(String written) {
        this.written = written;
    }

    /** As it is typed; SQL writes the first five alike. */
    String written() {
        return written;
    }

    /** Whether it compares by order; the others look for a part. */
    boolean compares() {
        return this != NOT && this != PART;
    }

    boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case LESS -> order < 0;
            default -> order == 0;
        };
    }

    /** A figure as people type it, with a comma or spaces; null where it is none. */
    static BigDecimal figure(String typed) {
        try {
            return new BigDecimal(plain(typed));
        } catch (NumberFormatException text) {
            return null;
        }
    }

    static String plain(String typed) {
        return typed.replaceAll("[\\s\\u2009\\u00a0]", "").replace(',', '.');
    }
}
