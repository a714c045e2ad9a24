package org.caravanserai.kernel.problem;

import java.util.List;

/**
 * Known, but not theirs to do (HTTP 403): the role is missing, or the one who filed may not decide.
 */
public class Forbidden extends RuntimeException {

    private final String code;
    private final transient List<Object> args;

    public Forbidden() {
        this("forbidden");
    }

    public Forbidden(String code, Object... args) {
        super(code + " " + Arguments.of(args));
        this.code = code;
        this.args = Arguments.of(args);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
