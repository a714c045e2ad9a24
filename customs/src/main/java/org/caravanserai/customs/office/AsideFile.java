package org.caravanserai.customs.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.problem.Problem;

/**
 * A file out of the folder of answers that could not be taken in.
 *
 * @param name under which it lies aside
 * @param sent the name its sender gave it
 * @param at when it was read last
 * @param bytes its size
 * @param code of what is wrong with it
 * @param arguments of the code
 */
public record AsideFile(
        String name, String sent, Instant at, long bytes, String code, List<Object> arguments) {

    public AsideFile {
        arguments = List.copyOf(arguments);
    }

    /** For people first, then line by line for the house: each argument in one of its own. */
    static List<String> reason(Problem problem) {
        List<String> lines = new ArrayList<>();
        lines.add(problem.code() + " " + oneLine(problem.args()));
        problem.args().forEach(argument -> lines.add(oneLine(argument)));
        return lines;
    }

    private static String oneLine(Object text) {
        return String.valueOf(text).replaceAll("\\R", " ");
    }

    /**
     * @param reason as {@link #reason} wrote it; empty if nobody wrote any
     */
    static AsideFile of(String name, Instant at, long bytes, List<String> reason) {
        String code = reason.isEmpty() ? "" : reason.get(0).split(" ", 2)[0];
        List<Object> arguments =
                reason.isEmpty() ? List.of() : List.copyOf(reason.subList(1, reason.size()));
        return new AsideFile(name, AnswerFolder.plain(name), at, bytes, code, arguments);
    }
}
