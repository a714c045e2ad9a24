package org.caravanserai.web.document;

import java.util.Map;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * What is to be printed.
 *
 * @param subject number of the record; null for a document about no single one
 * @param more what else the kind of document wants to know
 */
public record Asked(String subject, Map<String, String> more) {

    public static Asked of(String subject) {
        return new Asked(subject, Map.of());
    }

    /**
     * @throws InvalidInput {@code required}
     */
    String required() {
        if (subject == null || subject.isBlank()) {
            throw InvalidInput.of("subject", "required");
        }
        return subject.strip();
    }

    /** Null where nothing was given. */
    String value(String name) {
        String given = more.get(name);
        return given == null || given.isBlank() ? null : given.strip();
    }
}
