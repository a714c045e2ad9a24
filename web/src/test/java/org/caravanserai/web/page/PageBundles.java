package org.caravanserai.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundles as they are written, before any argument is filled in. */
public final class PageBundles {

    private static final String LIST = "META-INF/caravanserai/bundles";
    private static final String PAGES = "org/caravanserai/web/page/";
    private static final Pattern KEY = Pattern.compile("^([^\\s#=:]+)\\s*[=:]");
    private static final Map<Locale, Properties> ALL = new ConcurrentHashMap<>();

    private PageBundles() {}

    /** Keys that only pages use. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        read(Locale.ENGLISH, PAGES).forEach((key, text) -> keys.add((String) key));
        return keys;
    }

    /** Keys that stand twice among the texts of the pages, so that one hides the other. */
    static Set<String> hidden(Locale language) throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        ClassLoader classes = PageBundles.class.getClassLoader();
        for (URL list : Collections.list(classes.getResources(LIST))) {
            for (String base : lines(list)) {
                if (base.startsWith(PAGES)) {
                    URL bundle = classes.getResource(base + "_" + language + ".properties");
                    for (String line : lines(bundle)) {
                        Matcher key = KEY.matcher(line);
                        if (key.find() && !seen.add(key.group(1))) {
                            twice.add(key.group(1));
                        }
                    }
                }
            }
        }
        return twice;
    }

    static String raw(Locale language, String key) {
        return ALL.computeIfAbsent(language, wanted -> read(wanted, "")).getProperty(key, "");
    }

    private static Properties read(Locale language, String prefix) {
        Properties all = new Properties();
        ClassLoader classes = PageBundles.class.getClassLoader();
        try {
            for (URL list : Collections.list(classes.getResources(LIST))) {
                for (String base : lines(list)) {
                    if (base.startsWith(prefix) && !base.isBlank()) {
                        load(classes, base + "_" + language + ".properties", all);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Iterable<String> lines(URL list) throws IOException {
        try (InputStream in = list.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void load(ClassLoader classes, String name, Properties into) throws IOException {
        try (Reader reader =
                new InputStreamReader(classes.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            into.load(reader);
        }
    }
}
