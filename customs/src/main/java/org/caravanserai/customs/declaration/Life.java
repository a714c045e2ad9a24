package org.caravanserai.customs.declaration;

import static org.caravanserai.customs.declaration.DeclarationStatus.DRAFT;
import static org.caravanserai.customs.declaration.DeclarationStatus.REFUSED;
import static org.caravanserai.customs.declaration.DeclarationStatus.REGISTERED;
import static org.caravanserai.customs.declaration.DeclarationStatus.RELEASED;
import static org.caravanserai.customs.declaration.DeclarationStatus.SUBMITTED;
import static org.caravanserai.customs.declaration.DeclarationStatus.UNDER_CHECK;
import static org.caravanserai.customs.declaration.DeclarationStatus.WITHDRAWN;

import java.util.Map;
import org.caravanserai.kernel.problem.Refusal;

/** The life of a declaration as a table: what may happen in which status, and what comes of it. */
final class Life {

    private static final Map<DeclarationStatus, Map<Act, DeclarationStatus>> TABLE =
            Map.of(
                    DRAFT,
                    Map.of(Act.EDIT, DRAFT, Act.FILE, SUBMITTED, Act.WITHDRAW, WITHDRAWN),
                    SUBMITTED,
                    Map.of(
                            Act.REGISTER, REGISTERED,
                            Act.REFUSE_REGISTRATION, REFUSED,
                            Act.WITHDRAW, WITHDRAWN),
                    REGISTERED,
                    Map.of(
                            Act.CHECK, UNDER_CHECK,
                            Act.RELEASE, RELEASED,
                            Act.REFUSE, REFUSED,
                            Act.WITHDRAW, WITHDRAWN,
                            Act.CORRECT, REGISTERED),
                    UNDER_CHECK,
                    Map.of(
                            Act.RELEASE, RELEASED,
                            Act.REFUSE, REFUSED,
                            Act.WITHDRAW, WITHDRAWN,
                            Act.CORRECT, UNDER_CHECK,
                            Act.REVOKE, UNDER_CHECK),
                    RELEASED,
                    Map.of(
                            Act.CORRECT, RELEASED,
                            Act.REVOKE, RELEASED,
                            Act.COMPLETE, RELEASED));

    private Life() {}

    static boolean allows(DeclarationStatus status, Act act) {
        return TABLE.getOrDefault(status, Map.of()).containsKey(act);
    }

    /**
     * @throws Refusal {@code declaration-status} (status, act) if that cannot happen now
     */
    static DeclarationStatus after(DeclarationStatus status, Act act) {
        if (!allows(status, act)) {
            throw new Refusal("declaration-status", status.name(), act.name());
        }
        return TABLE.get(status).get(act);
    }
}
