package org.caravanserai.web.startup;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source. The launcher sets these properties; the defaults, which must stand inline
 * because the pool is created before any configuration file is read, give a database in memory for
 * a server without the launcher.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/caravanserai",
        className = "${MPCONFIG=caravanserai.db.class:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=caravanserai.db.url:jdbc:h2:mem:caravanserai;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH}",
        user = "${MPCONFIG=caravanserai.db.user:caravanserai}",
        password = "${MPCONFIG=caravanserai.db.password:caravanserai}",
        minPoolSize = 2,
        maxPoolSize = 30,
        maxIdleTime = 300,
        transactional = true)
@ApplicationScoped
public class Database {}
