package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The published description tells of every route there is, and of all it takes in its query. */
@ExtendWith(Terminal.Open.class)
class DescriptionIT {

    @TestFactory
    Stream<DynamicTest> everyRoute(Terminal terminal) {
        Reply reply =
                terminal.stranger().with("Accept", "application/json").get("//openapi?format=JSON");
        assertThat(reply.status()).isEqualTo(200);
        Map<String, JsonNode> told = told(reply.json().path("paths"));
        List<Routes.Route> routes = Routes.all();
        assertThat(routes)
                .filteredOn(route -> route.query().contains("cursor"))
                .hasSizeGreaterThan(38);
        return routes.stream()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> isTold(route, told)));
    }

    private static void isTold(Routes.Route route, Map<String, JsonNode> told) {
        JsonNode operation = told.get(route.method() + " /api/v1" + route.template());
        assertThat(operation).as(route + " is described").isNotNull();
        assertThat(operation.path("summary").asText()).as(route + " has a sentence").isNotBlank();
        assertThat(queries(operation)).as(route.toString()).containsAll(route.query());
        if (route.method().equals("GET")) {
            assertThat(operation.has("requestBody")).as(route + " takes a body").isFalse();
        }
    }

    private static List<String> queries(JsonNode operation) {
        return operation.path("parameters").findValues("name").stream()
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, JsonNode> told(JsonNode paths) {
        Map<String, JsonNode> told = new HashMap<>();
        paths.fields()
                .forEachRemaining(
                        path ->
                                path.getValue()
                                        .fields()
                                        .forEachRemaining(
                                                verb ->
                                                        told.put(
                                                                verb.getKey()
                                                                                .toUpperCase(
                                                                                        Locale.ROOT)
                                                                        + " "
                                                                        + Routes.template(
                                                                                path.getKey()),
                                                                verb.getValue())));
        return told;
    }
}
