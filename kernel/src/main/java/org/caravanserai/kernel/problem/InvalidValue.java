package org.caravanserai.kernel.problem;

import java.util.List;

/**
 * A text or number that cannot be the value it claims to be, thrown by the value types. Whoever
 * knows the field turns it into a {@link Problem} with {@link #at}.
 */
public class InvalidValue extends RuntimeException {

    private final String code;
    private final transient List<Object> args;

    public InvalidValue(String code, Object... args) {
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

    public Problem at(String field) {
        return new Problem(null, field, code, args);
    }
}
