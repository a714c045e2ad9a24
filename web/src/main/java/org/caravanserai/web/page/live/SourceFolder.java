package org.caravanserai.web.page.live;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of pages that {@code CARAVANSERAI_PAGES} names, usually web/src/main/webapp. */
record SourceFolder(Path folder) {

    private static final String SETTING = "CARAVANSERAI_PAGES";

    /** The folder, where one is named and there; nothing in a program at work. */
    static Optional<SourceFolder> named() {
        String path = System.getenv(SETTING);
        if (path == null || path.isBlank()) {
            return Optional.empty();
        }
        Path folder = Path.of(path).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(SETTING + " is '" + path + "', which is no folder.");
        }
        return Optional.of(new SourceFolder(folder));
    }

    /** The file of that path below the folder; nothing if it is not there. */
    Optional<Path> file(String path) {
        Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file)
                ? Optional.of(file)
                : Optional.empty();
    }

    static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
