package org.caravanserai.kernel.problem;

import java.util.List;

/**
 * There is no such thing, or it lies outside the scope of who asks (HTTP 404); the two must look
 * alike, or the answer would tell a stranger what exists.
 */
public class NotFound extends RuntimeException {

    private final String kind;
    private final String id;

    /**
     * @param kind what was looked for, such as {@code container} or {@code declaration}
     * @param id as it was asked for
     */
    public NotFound(String kind, Object id) {
        super(kind + " " + id);
        this.kind = kind;
        this.id = String.valueOf(id);
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    public String code() {
        return "not-found";
    }

    public List<Object> args() {
        return List.of(kind, id);
    }
}
