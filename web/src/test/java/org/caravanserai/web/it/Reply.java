package org.caravanserai.web.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import org.caravanserai.web.api.Json;

/** What the API answered. */
public record Reply(int status, HttpHeaders headers, String body) {

    public String contentType() {
        return headers.firstValue("Content-Type").orElse("");
    }

    public JsonNode json() {
        try {
            return Json.mapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON (" + status + "): " + body, e);
        }
    }

    /** A text by its name, or by a path such as {@code /items/0/id}. */
    public String text(String nameOrPointer) {
        JsonNode node =
                nameOrPointer.startsWith("/")
                        ? json().at(nameOrPointer)
                        : json().path(nameOrPointer);
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    public boolean isProblem() {
        return contentType().startsWith("application/problem+json")
                && json().path("status").asInt() == status;
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
