package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The seal on a container's door while its history is gone through. */
final class Door {

    private final List<SealSeen> seen = new ArrayList<>();
    private final List<WrongSeal> wrong = new ArrayList<>();
    private String expected;

    /** A seal that was not the one expected by then. */
    record WrongSeal(Occurrence occurrence, String expected) {}

    /**
     * @param expected the seal that should be there by now; null where nobody knows
     */
    Door(String expected) {
        this.expected = expected;
    }

    void announced(Setting setting, Instant at) {
        expected = setting.seal() == null ? null : setting.seal().number();
        if (expected != null) {
            seen.add(new SealSeen(SealSeen.LIST, at, null, expected, null, null, setting.train()));
        }
    }

    /** A new seal set under supervision is the expected one from then on. */
    void look(Occurrence o) {
        if (o.is("RMVD")) {
            seen.add(seen(o, null));
            expected = null;
        } else if (o.seals() != null) {
            found(o, List.of(o.seals().split(" ")));
        }
    }

    private void found(Occurrence o, List<String> numbers) {
        if (o.is("RSEA") || o.is("STUF")) {
            seen.add(seen(o, null));
            expected = numbers.get(0);
            return;
        }
        boolean unknown = expected == null;
        boolean matches = unknown || numbers.contains(expected);
        seen.add(seen(o, unknown ? null : matches));
        if (!matches) {
            wrong.add(new WrongSeal(o, expected));
        }
    }

    private SealSeen seen(Occurrence o, Boolean matches) {
        return new SealSeen(
                o.code(), o.at(), o.facility(), o.seals(), expected, matches, o.source());
    }

    /** The seal that should be there at the end; null where nobody knows. */
    String expected() {
        return expected;
    }

    List<SealSeen> seen() {
        return seen;
    }

    List<WrongSeal> wrong() {
        return wrong;
    }
}
