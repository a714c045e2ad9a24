package org.caravanserai.kernel.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Reads the bundles of all modules on the class path.
 *
 * <p>Each module lists its bundles in {@code META-INF/caravanserai/bundles}, one base name a line;
 * files are UTF-8.
 */
final class Bundles {

    private static final String LIST = "META-INF/caravanserai/bundles";

    private Bundles() {}

    static Map<String, String> load(Locale language) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Map<String, String> texts = new HashMap<>();
        try {
            for (URL list : Collections.list(classes.getResources(LIST))) {
                for (String base : lines(list)) {
                    read(classes, base + "_" + language.getLanguage() + ".properties", texts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static List<String> lines(URL list) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
        }
    }

    private static void read(ClassLoader classes, String name, Map<String, String> into)
            throws IOException {
        InputStream in = classes.getResourceAsStream(name);
        if (in == null) {
            return;
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, text) -> into.put((String) key, (String) text));
        }
    }
}
