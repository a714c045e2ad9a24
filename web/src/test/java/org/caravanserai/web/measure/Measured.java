package org.caravanserai.web.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases as they are run: H2 in a file with the program's own options, and PostgreSQL. */
enum Measured {
    H2("system_range") {
        @Override
        DataSource fresh() {
            try {
                String file = Files.createTempDirectory("caravanserai-measure-") + "/ledger";
                JdbcDataSource source = new JdbcDataSource();
                source.setURL(
                        "jdbc:h2:file:"
                                + file
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                                + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
                                + ";QUERY_CACHE_SIZE=200;OPTIMIZE_REUSE_RESULTS=0");
                source.setUser("sa");
                return source;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL("generate_series") {
        @Override
        DataSource fresh() {
            return Durable.fresh();
        }
    };

    /** The table function that counts from one number to another. */
    final String range;

    Measured(String range) {
        this.range = range;
    }

    abstract DataSource fresh();

    /** The databases a command names from that argument on; both where it names none. */
    static List<Measured> named(String[] args, int from) {
        List<Measured> named = new ArrayList<>();
        for (int i = from; i < args.length; i++) {
            named.add(valueOf(args[i].toUpperCase(Locale.ROOT)));
        }
        return named.isEmpty() ? List.of(values()) : named;
    }

    /** How its counting function is read: rows of one column {@code n}. */
    String numbers(long from, long to) {
        String call = range + "(" + from + ", " + to + ")";
        return this == H2
                ? "(select \"X\" as n from " + call + ") "
                : "(select n from " + call + " n) ";
    }
}
