package org.caravanserai.web.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.AllowedToAnyone;

/** Every route of the API, read from the resource classes, so that no test forgets a new one. */
final class Routes {

    private Routes() {}

    /**
     * @param template the path as the resource names it
     * @param roles who may call it; null if it names nobody
     * @param query what it takes behind the question mark
     */
    record Route(
            String method,
            String path,
            String template,
            String consumes,
            boolean toAnyone,
            Set<Role> roles,
            Set<String> query,
            String source) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Route> all() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.caravanserai.web")
                        .stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Routes::of)
                        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                        .toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method) != null)
                .map(method -> route(resource, method));
    }

    private static Route route(Class<?> resource, Method method) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        String template =
                template("/" + resource.getAnnotation(Path.class).value() + "/" + pathOf(method));
        return new Route(
                verb(method),
                template.replaceAll("\\{[a-z]+}", "1"),
                template,
                consumes(resource, method),
                method.isAnnotationPresent(AllowedToAnyone.class),
                allowed == null ? null : Set.of(allowed.value()),
                Arrays.stream(method.getParameters())
                        .flatMap(Routes::asked)
                        .collect(Collectors.toSet()),
                resource.getSimpleName() + "." + method.getName());
    }

    /** A path without what its variables must look like. */
    static String template(String path) {
        return path.replaceAll("\\{ *([a-z]+)(?:[^{}]|\\{[^}]*})*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    /** Also what is bundled in a class of its own. */
    private static Stream<String> asked(AnnotatedElement asked) {
        if (asked.isAnnotationPresent(BeanParam.class)) {
            Class<?> bundle =
                    asked instanceof Parameter parameter
                            ? parameter.getType()
                            : ((Field) asked).getType();
            return Arrays.stream(bundle.getDeclaredFields()).flatMap(Routes::asked);
        }
        QueryParam query = asked.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(query.value());
    }

    private static String pathOf(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    private static String consumes(Class<?> resource, Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        if (consumes == null) {
            consumes = resource.getAnnotation(Consumes.class);
        }
        return consumes == null ? "application/json" : consumes.value()[0];
    }
}
