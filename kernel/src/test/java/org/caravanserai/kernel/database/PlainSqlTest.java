package org.caravanserai.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.kernel.testkit.Engine;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainSqlTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anEmptyListIsOneOfNumbersAsWellAsOneOfTexts(Engine engine) {
        try (House house = House.open(engine)) {
            PlainSql sql = house.get(PlainSql.class);
            assertThat(found(house, sql, "id")).containsExactly(0L);
            assertThat(found(house, sql, "fact")).containsExactly(0L);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void statementsBehindEachOtherTakeTheirArgumentsInTurn(Engine engine) {
        try (House house = House.open(engine)) {
            PlainSql sql = house.get(PlainSql.class);
            int taken =
                    house.inTransaction(
                            () -> {
                                sql.write(
                                        "insert into kernel.lock_slot (slot) values (?);"
                                                + " insert into kernel.lock_slot (slot) select"
                                                + " cast(? as integer) + cast(? as integer)",
                                        1_000_001,
                                        1_000_002,
                                        1);
                                return sql.write(
                                        "delete from kernel.lock_slot where slot > ?;"
                                                + " delete from kernel.lock_slot where slot = ?",
                                        1_000_001,
                                        1_000_001);
                            });
            assertThat(taken).as("rows of the first").isEqualTo(1);
            assertThat(
                            house.inTransaction(
                                    () ->
                                            sql.rows(
                                                    "select count(*) from kernel.lock_slot where"
                                                            + " slot > ?",
                                                    row -> row.getLong(1),
                                                    1_000_000)))
                    .containsExactly(0L);
        }
    }

    private static List<Long> found(House house, PlainSql sql, String column) {
        return house.inTransaction(
                () ->
                        sql.rows(
                                "select count(*) from kernel.journal where " + column + " = any(?)",
                                row -> row.getLong(1),
                                List.of()));
    }
}
