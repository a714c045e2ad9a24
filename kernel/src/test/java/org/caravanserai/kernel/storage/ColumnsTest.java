package org.caravanserai.kernel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put into the database is what comes out of it, by the real provider. */
class ColumnsTest {

    private static final List<Class<?>> COLUMNS =
            List.of(
                    ContainerNumberColumn.class,
                    SizeTypeColumn.class,
                    SealColumn.class,
                    FacilityCodeColumn.class,
                    PartyIdColumn.class,
                    LotIdColumn.class,
                    CommodityCodeColumn.class,
                    CustomsProcedureColumn.class,
                    DeclarationNumberColumn.class,
                    UnitColumn.class);

    private static final String URL = "jdbc:h2:mem:";
    private static final String MODE =
            ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private JdbcConnectionPool pool;
    private SessionFactory sessions;

    @BeforeEach
    void open() {
        pool = JdbcConnectionPool.create(URL + UUID.randomUUID() + MODE, "sa", "");
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        configuration.setProperty("hibernate.hbm2ddl.auto", "create-drop");
        configuration.addInputStream(ColumnsTest.class.getResourceAsStream("box.xml"));
        COLUMNS.forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    @AfterEach
    void close() {
        sessions.close();
        pool.dispose();
    }

    @Test
    void everyValueComesBackEqual() {
        sessions.inTransaction(session -> session.persist(Box.full(1)));
        Box read = sessions.fromTransaction(session -> session.find(Box.class, 1));
        assertThat(read).usingRecursiveComparison().isEqualTo(Box.full(1));
    }

    @Test
    void nothingComesBackAsNothing() {
        Box empty = new Box();
        empty.measures = Measures.of("1", "2", "3");
        sessions.inTransaction(session -> session.persist(empty));
        Box read = sessions.fromTransaction(session -> session.find(Box.class, 0));
        assertThat(read).usingRecursiveComparison().isEqualTo(empty);
        assertThat(read.measures.supplementary()).isNull();
        assertThat(read.value).isNull();
    }

    @Test
    void valuesStandAsTheirStrings() {
        sessions.inTransaction(session -> session.persist(Box.full(1)));
        Object row =
                sessions.fromTransaction(
                        session ->
                                session.createNativeQuery(
                                                "select concat_ws(' ', container, sizeType,"
                                                    + " declaration, supplementary_unit, net_kg,"
                                                    + " lot) from Box",
                                                Object.class)
                                        .getSingleResult());
        assertThat(row)
                .isEqualTo("CSQU3054384 42G1 39851712/221126/0000017 H87 8400.500000 LOT-000017");
    }

    @Test
    void valuesAreAskedForAsValues() {
        sessions.inTransaction(session -> session.persist(Box.full(1)));
        List<Box> found =
                sessions.fromTransaction(
                        session ->
                                session.createQuery("from Box where lot = :lot", Box.class)
                                        .setParameter("lot", LotId.parse("LOT-17"))
                                        .getResultList());
        assertThat(found).hasSize(1);
    }
}
