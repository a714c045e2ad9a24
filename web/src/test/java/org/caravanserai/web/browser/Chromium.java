package org.caravanserai.web.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the Chromium of this machine. A missing browser is a failure with the remedy, never a
 * skipped test: pages that nobody looked at are not tested.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ON_A_MAC =
            List.of(
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    /** The executable: named by CHROMIUM, installed, or fetched earlier by Playwright. */
    static Path executable() {
        return named().or(Chromium::installed)
                .or(Chromium::fetchedByPlaywright)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No Chromium found for the browser tests. On Debian:"
                                            + " apt-get install -y chromium fonts-noto-cjk."
                                            + " Elsewhere install Chrome or Chromium, or name it:"
                                            + " CHROMIUM=/path/to/chromium"));
    }

    private static Optional<Path> named() {
        String path = System.getenv("CHROMIUM");
        if (path == null || path.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isExecutable(Path.of(path))) {
            throw new IllegalStateException("CHROMIUM=" + path + " cannot be run.");
        }
        return Optional.of(Path.of(path));
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ON_A_MAC.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fetchedByPlaywright() {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of(".cache/ms-playwright", "Library/Caches/ms-playwright")
                .map(home::resolve)
                .filter(Files::isDirectory)
                .flatMap(Chromium::executables)
                .findFirst();
    }

    private static Stream<Path> executables(Path cache) {
        try (Stream<Path> files = Files.walk(cache, 6)) {
            return files
                    .filter(f -> f.getFileName().toString().matches("chrome|Chromium"))
                    .filter(Files::isRegularFile)
                    .filter(Files::isExecutable)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
