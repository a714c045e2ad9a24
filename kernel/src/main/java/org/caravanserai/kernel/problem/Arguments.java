package org.caravanserai.kernel.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The arguments of a message: unchangeable, and an unknown one may be null. */
final class Arguments {

    private Arguments() {}

    static List<Object> of(Object... args) {
        return copy(args == null ? null : Arrays.asList(args));
    }

    static List<Object> copy(List<?> args) {
        return args == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(args));
    }
}
