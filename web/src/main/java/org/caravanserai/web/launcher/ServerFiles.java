package org.caravanserai.web.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The jars of the server and of the libraries, which are packed inside the one runnable file. */
final class ServerFiles {

    private static final String PACKED = "MICRO-INF/";
    private static final List<String> FOLDERS = List.of("runtime/", "lib/");

    private ServerFiles() {}

    /** The file that this program was started from. */
    static Path runnable() throws CannotStart {
        try {
            return Path.of(
                    ServerFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | NullPointerException unknown) {
            throw new CannotStart(
                    CannotStart.SERVER_FAILED,
                    "it does not know its own file. Start it with java -jar caravanserai.jar.");
        }
    }

    /** Lays the jars into the folder and answers them in the order of the runnable file. */
    static List<Path> unpack(Path runnable, Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String name : FOLDERS) {
            Files.createDirectories(folder.resolve(name));
        }
        try (JarFile packed = new JarFile(runnable.toFile(), false)) {
            for (JarEntry entry : packed.stream().filter(ServerFiles::isLibrary).toList()) {
                Path jar = folder.resolve(entry.getName().substring(PACKED.length()));
                try (InputStream in = packed.getInputStream(entry)) {
                    Files.copy(in, jar);
                }
                jars.add(jar);
            }
        }
        return jars;
    }

    private static boolean isLibrary(JarEntry entry) {
        return !entry.isDirectory()
                && FOLDERS.stream().anyMatch(name -> entry.getName().startsWith(PACKED + name));
    }
}
