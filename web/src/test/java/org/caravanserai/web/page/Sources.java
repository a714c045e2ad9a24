package org.caravanserai.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages and the Java sources of the web room, as text. */
final class Sources {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");

    private Sources() {}

    static List<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    static List<Path> java() {
        return files(JAVA, ".java");
    }

    static Set<String> found(List<Path> files, Pattern pattern) {
        Set<String> found = new LinkedHashSet<>();
        files.forEach(
                file -> pattern.matcher(text(file)).results().forEach(r -> found.add(r.group(1))));
        return found;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
