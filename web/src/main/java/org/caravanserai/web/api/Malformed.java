package org.caravanserai.web.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/**
 * Says where JSON went wrong. A value that its own type refused (a container number with a wrong
 * check digit) is well formed but wrong; everything else is malformed.
 */
final class Malformed {

    private Malformed() {}

    static Response answer(JacksonException failure, Problems problems) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return syntax(failure.getLocation(), problems);
        }
        if (mapping.getCause() instanceof StreamReadException broken) {
            return syntax(broken.getLocation(), problems);
        }
        String field = path(mapping);
        InvalidValue value = refusedValue(failure);
        if (value != null) {
            return problems.answer(422, "invalid-input", List.of(value.at(field)));
        }
        if (field.isEmpty()) {
            return problems.answer(400, "malformed-json");
        }
        String code =
                failure instanceof UnrecognizedPropertyException
                        ? "unknown-property"
                        : "wrong-type";
        return problems.answer(400, "malformed-json", List.of(Problem.of(field, code, field)));
    }

    /** What is nested too deeply or written too long is given up without a place. */
    private static Response syntax(JsonLocation where, Problems problems) {
        return where == null
                ? problems.answer(400, "malformed-json")
                : problems.answer(400, "json-syntax", where.getLineNr(), where.getColumnNr());
    }

    private static InvalidValue refusedValue(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue value) {
                return value;
            }
        }
        return null;
    }

    /** The path in the words of the caller, such as {@code items[0].commodityCode}. */
    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
