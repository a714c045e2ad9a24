package org.caravanserai.web.api.shipments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.web.api.Problems;

/** Puts codes and their arguments into the words of the caller. */
@ApplicationScoped
class Sentences {

    @Inject Messages messages;
    @Inject Problems problems;

    String of(String code, List<?> args) {
        return messages.text(problems.language(), code, args.toArray());
    }

    Rejected of(Problem problem) {
        return new Rejected(
                problem.row(), problem.field(), problem.code(), of(problem.code(), problem.args()));
    }
}
