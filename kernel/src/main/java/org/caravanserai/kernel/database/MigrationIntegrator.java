package org.caravanserai.kernel.database;

import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs the migrations at the only moment that is early enough: Hibernate calls integrators before
 * it validates the schema, while any CDI bean or start-up singleton comes after.
 */
public class MigrationIntegrator implements Integrator {

    @Override
    public void integrate(
            Metadata metadata,
            BootstrapContext bootstrapContext,
            SessionFactoryImplementor sessionFactory) {
        Object dataSource = sessionFactory.getProperties().get("jakarta.persistence.jtaDataSource");
        if (dataSource == null) {
            dataSource = sessionFactory.getProperties().get("hibernate.connection.datasource");
        }
        Migrations.run((DataSource) dataSource, Thread.currentThread().getContextClassLoader());
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor sessionFactory,
            SessionFactoryServiceRegistry serviceRegistry) {
        // The database outlives the session factory.
    }
}
