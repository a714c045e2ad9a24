package org.caravanserai.kernel.problem;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a value type answered to bad input. */
public final class Refused {

    private Refused() {}

    public static InvalidValue by(ThrowingCallable call) {
        return catchThrowableOfType(InvalidValue.class, call);
    }
}
