package org.caravanserai.kernel.problem;

import java.util.List;

/**
 * The request is sound, but the facts do not allow it (HTTP 409): too little stock, a hold, a state
 * that has moved on. The code and arguments say which fact; problems name the lines, where there
 * are lines.
 */
public class Refusal extends RuntimeException {

    private final String code;
    private final transient List<Object> args;
    private final transient List<Problem> problems;

    public Refusal(String code, Object... args) {
        this(List.of(), code, args);
    }

    public Refusal(List<Problem> problems, String code, Object... args) {
        super(code + " " + Arguments.of(args) + (problems.isEmpty() ? "" : " " + problems));
        this.code = code;
        this.args = Arguments.of(args);
        this.problems = List.copyOf(problems);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whether it says something that none of its problems says by itself. */
    public boolean saysMore() {
        return problems.stream()
                .noneMatch(one -> one.code().equals(code) && one.args().equals(args));
    }
}
