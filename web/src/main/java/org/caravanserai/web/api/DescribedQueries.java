package org.caravanserai.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Adds to the description of the API what calls take in their query through a class of ours ({@link
 * Piece}, {@link TimesAsked}): the server knows no {@link BeanParam} and takes it for a body, which
 * no question has. Named in {@code microprofile-config.properties}.
 */
public class DescribedQueries implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, PathItem> paths = new HashMap<>();
        api.getPaths().getPathItems().forEach((path, item) -> paths.put(plain(path), item));
        for (Class<?> resource : ResourceClasses.found()) {
            for (Method method : resource.getDeclaredMethods()) {
                if (method.isAnnotationPresent(GET.class)) {
                    describe(paths.get(plain("/api/v1/" + path(resource, method))), method);
                }
            }
        }
    }

    private static void describe(PathItem path, Method method) {
        Operation operation = path == null ? null : path.getGET();
        if (operation == null) {
            return;
        }
        operation.setRequestBody(null);
        List<String> known =
                operation.getParameters() == null
                        ? List.of()
                        : operation.getParameters().stream().map(Parameter::getName).toList();
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .flatMap(parameter -> bundled(parameter.getType()))
                .filter(field -> !known.contains(field.getAnnotation(QueryParam.class).value()))
                .forEach(field -> operation.addParameter(parameter(field)));
    }

    private static Stream<Field> bundled(Class<?> parameters) {
        return Arrays.stream(parameters.getDeclaredFields())
                .flatMap(
                        field ->
                                field.isAnnotationPresent(BeanParam.class)
                                        ? bundled(field.getType())
                                        : Stream.of(field))
                .filter(field -> field.isAnnotationPresent(QueryParam.class));
    }

    private static Parameter parameter(Field field) {
        Described described = field.getAnnotation(Described.class);
        SchemaType type =
                described == null ? SchemaType.STRING : SchemaType.valueOf(described.type().name());
        return OASFactory.createParameter()
                .name(field.getAnnotation(QueryParam.class).value())
                .in(Parameter.In.QUERY)
                .description(described == null ? null : described.value())
                .schema(OASFactory.createSchema().type(type));
    }

    private static String path(Class<?> resource, Method method) {
        Path path = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value()
                + "/"
                + (path == null ? "" : path.value());
    }

    /** Without what the variables must look like, and without a stroke too many. */
    private static String plain(String path) {
        return path.replaceAll("\\{ *([A-Za-z]+)(?:[^{}]|\\{[^}]*})*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }
}
