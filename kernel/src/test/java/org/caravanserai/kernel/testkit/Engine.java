package org.caravanserai.kernel.testkit;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The two databases that the house runs on. */
public enum Engine {
    /** In memory. */
    H2 {
        @Override
        public DataSource fresh() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(
                    "jdbc:h2:mem:"
                            + UUID.randomUUID()
                            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                            + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000"
                            + ";OPTIMIZE_REUSE_RESULTS=0");
            source.setUser("sa");
            return source;
        }
    },
    /** A real server with nothing installed, one for the whole run. */
    POSTGRESQL {
        @Override
        public DataSource fresh() {
            return Postgres.fresh();
        }
    };

    /** An empty database. */
    public abstract DataSource fresh();
}
