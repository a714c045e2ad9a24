package org.caravanserai.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLoaderTest {

    private static final String TWIN = "org/caravanserai/web/launcher/ServerLoaderTest$Twin.class";

    /** A class that the jar under test holds a second copy of. */
    public static class Twin {}

    @TempDir private Path folder;

    @Test
    void the_first_jar_that_has_a_resource_answers_and_all_are_listed_in_order() throws Exception {
        Path first = jar("first.jar", Map.of("META-INF/services/a", "one"));
        Path second = jar("second.jar", Map.of("META-INF/services/a", "two", "b/c.txt", "c"));

        ServerLoader loader = ServerLoader.over(List.of(first, second));

        assertThat(text(loader.findResource("META-INF/services/a"))).isEqualTo("one");
        assertThat(Collections.list(loader.findResources("META-INF/services/a")))
                .extracting(ServerLoaderTest::text)
                .containsExactly("one", "two");
        assertThat(text(loader.getResource("b/c.txt"))).isEqualTo("c");
        assertThat(loader.findResource("b/absent.txt")).isNull();
    }

    @Test
    void a_file_that_is_no_jar_is_a_resource_by_its_name() throws Exception {
        Path adapter = Files.writeString(folder.resolve("adapter.rar"), "adapter");

        assertThat(text(ServerLoader.over(List.of(adapter)).getResource("adapter.rar")))
                .isEqualTo("adapter");
    }

    @Test
    void a_jar_for_several_jdks_gives_what_the_running_one_understands() throws Exception {
        Path jar = jar("multi.jar", Map.of("x.txt", "old", "META-INF/versions/11/x.txt", "new"));

        assertThat(text(ServerLoader.over(List.of(jar)).findResource("x.txt"))).isEqualTo("new");
    }

    @Test
    void a_class_is_defined_with_its_source_and_its_package_described() throws Exception {
        byte[] bytes;
        try (InputStream in = Twin.class.getClassLoader().getResourceAsStream(TWIN)) {
            bytes = in.readAllBytes();
        }
        Path jar = jarOf("twin.jar", Map.of(TWIN, bytes));

        Class<?> twin = ServerLoader.over(List.of(jar)).findClass(Twin.class.getName());

        assertThat(twin).isNotSameAs(Twin.class);
        assertThat(twin.getProtectionDomain().getCodeSource().getLocation())
                .isEqualTo(jar.toUri().toURL());
        assertThat(twin.getPackage().getImplementationVersion()).isEqualTo("7");
    }

    @Test
    void a_class_that_no_jar_has_is_not_found() throws Exception {
        ServerLoader loader = ServerLoader.over(List.of(jar("empty.jar", Map.of("a.txt", "a"))));

        assertThatThrownBy(() -> loader.loadClass("org.nowhere.Absent"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        entries.forEach((entry, text) -> bytes.put(entry, text.getBytes(StandardCharsets.UTF_8)));
        return jarOf(name, bytes);
    }

    private Path jarOf(String name, Map<String, byte[]> entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Multi-Release", "true");
        manifest.getMainAttributes().putValue("Implementation-Version", "7");
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    private static String text(URL address) {
        try (InputStream in = address.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
