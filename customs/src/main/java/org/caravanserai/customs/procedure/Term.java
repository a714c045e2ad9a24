package org.caravanserai.customs.procedure;

import java.time.LocalDate;

/**
 * How long goods may stay under a procedure.
 *
 * @param until last day, the nearer of the two; null where no term runs
 * @param law last day by the procedure alone; null where it has no term
 * @param rule which of the two named it
 */
public record Term(LocalDate until, LocalDate law, TermRule rule) {

    /** The term of the procedure alone. */
    public static Term of(LocalDate law) {
        return new Term(law, law, TermRule.PROCEDURE);
    }
}
