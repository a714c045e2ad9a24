package org.caravanserai.web.api;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that answer calls, as the server finds them when it opens the program. */
@HandlesTypes(Path.class)
public class ResourceClasses implements ServletContainerInitializer {

    private static volatile Set<Class<?>> found = Set.of();

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
        found =
                Stream.ofNullable(classes)
                        .flatMap(Set::stream)
                        .filter(one -> one.isAnnotationPresent(Path.class))
                        .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Class<?>> found() {
        return found;
    }
}
