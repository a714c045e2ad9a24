package org.caravanserai.kernel.problem;

import java.util.List;

/**
 * Well formed, but wrong (HTTP 422): every problem that was found, so that one round mends them
 * all.
 */
public class InvalidInput extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(Problem... problems) {
        this(List.of(problems));
    }

    public static InvalidInput of(String field, String code, Object... args) {
        return new InvalidInput(Problem.of(field, code, args));
    }

    /** Does nothing if there is nothing to complain of. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
