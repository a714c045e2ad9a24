package org.caravanserai.web.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the environment says: where to listen, where to keep data, which database to use.
 *
 * <p>Without a database address the program keeps an H2 file in its data folder. {@code
 * WRITE_DELAY=0} makes H2 write each commit before it is acknowledged, so that a killed process
 * loses nothing. {@code OPTIMIZE_REUSE_RESULTS=0} keeps it from answering a question out of what it
 * read while another's commit was under way.
 */
record Settings(
        int port,
        Path data,
        String url,
        String user,
        String password,
        boolean demo,
        String officeFolder) {

    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=200;OPTIMIZE_REUSE_RESULTS=0"
                + ";DB_CLOSE_ON_EXIT=FALSE";

    static Settings from(Map<String, String> environment) throws CannotStart {
        Path data = folder(environment.getOrDefault("CARAVANSERAI_DATA", "data"));
        String url = environment.getOrDefault("CARAVANSERAI_DB_URL", "");
        if (!url.isBlank() && !url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            throw bad("CARAVANSERAI_DB_URL", url, "an address like jdbc:postgresql://host/name");
        }
        return new Settings(
                port(environment.getOrDefault("PORT", "8080")),
                data,
                url.isBlank() ? "jdbc:h2:file:" + data.resolve("caravanserai") + H2_OPTIONS : url,
                environment.getOrDefault("CARAVANSERAI_DB_USER", "caravanserai"),
                environment.getOrDefault("CARAVANSERAI_DB_PASSWORD", "caravanserai"),
                demo(environment.getOrDefault("CARAVANSERAI_DEMO", "false")),
                officeFolder(environment.getOrDefault("CARAVANSERAI_OFFICE_FOLDER", "")));
    }

    /** Hands the settings to the server, whose data source and start-up read system properties. */
    void toSystemProperties() {
        boolean postgres = url.startsWith("jdbc:postgresql:");
        System.setProperty(
                "caravanserai.db.class",
                postgres ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource");
        System.setProperty("caravanserai.db.url", url);
        System.setProperty("caravanserai.db.user", user);
        System.setProperty("caravanserai.db.password", password);
        System.setProperty("caravanserai.demo", Boolean.toString(demo));
        System.setProperty("caravanserai.port", Integer.toString(port));
        System.setProperty("caravanserai.data", data.toString());
        System.setProperty("caravanserai.office.folder", officeFolder);
    }

    private static Path folder(String value) throws CannotStart {
        return folder("CARAVANSERAI_DATA", value);
    }

    private static Path folder(String name, String value) throws CannotStart {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException notAPath) {
            throw bad(name, value, "a folder");
        }
    }

    /** Empty where no office answers by files in a folder. */
    private static String officeFolder(String value) throws CannotStart {
        return value.isBlank() ? "" : folder("CARAVANSERAI_OFFICE_FOLDER", value).toString();
    }

    private static int port(String value) throws CannotStart {
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, in one sentence for both
        }
        throw bad("PORT", value, "a number from 1 to 65535");
    }

    private static boolean demo(String value) throws CannotStart {
        return switch (value.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no", "" -> false;
            default -> throw bad("CARAVANSERAI_DEMO", value, "true or false");
        };
    }

    private static CannotStart bad(String name, String value, String expected) {
        return new CannotStart(
                CannotStart.BAD_SETTING,
                name + " is '" + value + "' but must be " + expected + ".");
    }
}
