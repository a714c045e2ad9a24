package org.caravanserai.web.api;

import java.util.List;

/**
 * A problem in the sense of RFC 9457.
 *
 * @param status the HTTP status
 * @param title what kind of problem it is, the same for each of its kind
 * @param detail this problem, in words
 * @param code the same for programs
 * @param incident the number under which the log tells more; only for faults of our own
 * @param errors what is wrong with which field; only for bad input
 */
public record ProblemBody(
        int status,
        String title,
        String detail,
        String code,
        String incident,
        List<FieldError> errors) {

    /**
     * @param row the data row of a list, counted from 1
     * @param field its path, such as {@code items[0].commodityCode}
     */
    public record FieldError(Integer row, String field, String code, String message) {}
}
