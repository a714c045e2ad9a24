package org.caravanserai.customs.payment;

import org.caravanserai.kernel.problem.Problem;

/** Stops one item: something its duties depend on is not known. */
class Uncomputable extends RuntimeException {

    final transient Problem problem;

    Uncomputable(String field, String code, Object... args) {
        super(code);
        this.problem = Problem.of(field, code, args);
    }
}
