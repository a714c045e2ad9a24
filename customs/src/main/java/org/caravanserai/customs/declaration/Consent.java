package org.caravanserai.customs.declaration;

import java.time.Instant;
import org.caravanserai.kernel.problem.Refusal;

/** What the office that has a declaration says when its declarant wants it changed or back. */
public interface Consent {

    /**
     * @param released whether goods of it are released
     * @throws Refusal with the reason for which the office does not agree
     */
    void correct(long declaration, String office, Instant registeredAt, boolean released);

    /**
     * @throws Refusal with the reason for which the office does not agree
     */
    void withdraw(long declaration, String office);
}
