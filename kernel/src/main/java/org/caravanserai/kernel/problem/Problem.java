package org.caravanserai.kernel.problem;

import java.util.List;

/**
 * One thing that is wrong with what somebody gave us. It carries a code and arguments, never a
 * text: the text is looked up in the reader's language, where the code is the key.
 *
 * @param row the data row of a sheet or list, counted from 1; null where there are no rows
 * @param field the path of the field as the caller knows it, such as {@code items[0].commodityCode}
 * @param code the key of the message
 * @param args what the message names, in the order of its placeholders
 */
public record Problem(Integer row, String field, String code, List<Object> args) {

    public Problem {
        args = Arguments.copy(args);
    }

    public static Problem of(String field, String code, Object... args) {
        return new Problem(null, field, code, Arguments.of(args));
    }

    public static Problem ofRow(int row, String field, String code, Object... args) {
        return new Problem(row, field, code, Arguments.of(args));
    }

    /** The same problem, told of a row of a list. */
    public Problem inRow(int number) {
        return new Problem(number, field, code, args);
    }
}
