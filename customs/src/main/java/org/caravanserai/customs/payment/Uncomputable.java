package org.caravanserai.customs.payment;

import org.caravanserai.kernel.problem.Problem;

/** Stops one item: something its duties depend on is not known. */
class Uncomputable extends RuntimeException {

    final transient Problem problem;

    Uncomputable(String field, String code, Object... args) {
        this(Problem.of(field, code, args));
    }

    private Uncomputable(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** The same, told of an item in a list. */
    Uncomputable at(int index) {
        return new Uncomputable(
                new Problem(
                        null,
                        "items[" + index + "]." + problem.field(),
                        problem.code(),
                        problem.args()));
    }
}
