package org.caravanserai.web.launcher;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Finds the server's classes by folder. The server is some three hundred jars, and the JDK's loader
 * asks them one after the other for every class, also for each of ours, which none of them has:
 * that was a quarter of the start (docs/figures.md). This one knows which jars have a folder.
 *
 * <p>In everything else it does what the JDK's loader does: order of the jars, classes for the
 * running JDK in jars for several, packages described by the manifest.
 */
final class ServerLoader extends OpenURLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private record Library(JarFile jar, URL address, CodeSource source) {

        URL resource(String name) {
            JarEntry entry = jar.getJarEntry(name);
            try {
                return entry == null
                        ? null
                        : new URL("jar:" + address + "!/" + entry.getRealName());
            } catch (MalformedURLException notAnAddress) {
                return null;
            }
        }
    }

    private final Map<String, List<Library>> byFolder = new HashMap<>();
    private final Map<String, URL> looseFiles = new HashMap<>();

    private ServerLoader() {
        super(new URL[0], ServerLoader.class.getClassLoader());
    }

    /**
     * A loader over these jars, searched in this order. What is no jar (the server's resource
     * adapters) is a resource by its own name.
     */
    static ServerLoader over(List<Path> files) throws IOException {
        ServerLoader loader = new ServerLoader();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".jar")) {
                loader.add(file);
            } else {
                loader.looseFiles.put(name, file.toUri().toURL());
            }
        }
        return loader;
    }

    private void add(Path path) throws IOException {
        JarFile jar =
                new JarFile(path.toFile(), false, JarFile.OPEN_READ, JarFile.runtimeVersion());
        URL address = path.toUri().toURL();
        Library library = new Library(jar, address, new CodeSource(address, (Certificate[]) null));
        jar.versionedStream()
                .map(entry -> folder(entry.getName()))
                .distinct()
                .forEach(
                        folder ->
                                byFolder.computeIfAbsent(folder, f -> new ArrayList<>(1))
                                        .add(library));
        super.addURL(address);
    }

    private static String folder(String name) {
        int end = name.endsWith("/") ? name.length() - 1 : name.length();
        int slash = name.lastIndexOf('/', end - 1);
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private List<Library> having(String name) {
        return byFolder.getOrDefault(folder(name), List.of());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        for (Library library : having(path)) {
            JarEntry entry = library.jar().getJarEntry(path);
            if (entry != null) {
                return define(name, library, entry);
            }
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, Library library, JarEntry entry)
            throws ClassNotFoundException {
        try (InputStream in = library.jar().getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            describePackage(name, library);
            return defineClass(name, bytes, 0, bytes.length, library.source());
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private void describePackage(String className, Library library) throws IOException {
        int dot = className.lastIndexOf('.');
        if (dot < 0 || getDefinedPackage(className.substring(0, dot)) != null) {
            return;
        }
        Manifest manifest = library.jar().getManifest();
        try {
            definePackage(
                    className.substring(0, dot),
                    manifest == null ? new Manifest() : manifest,
                    library.address());
        } catch (IllegalArgumentException anotherThreadWasFirst) {
            // it is described, which is all that was wanted
        }
    }

    @Override
    public URL findResource(String name) {
        return found(name).findFirst().orElse(null);
    }

    @Override
    public Enumeration<URL> findResources(String name) {
        return Collections.enumeration(found(name).toList());
    }

    private Stream<URL> found(String name) {
        return Stream.concat(
                Stream.ofNullable(looseFiles.get(name)),
                having(name).stream()
                        .map(library -> library.resource(name))
                        .filter(Objects::nonNull));
    }
}
