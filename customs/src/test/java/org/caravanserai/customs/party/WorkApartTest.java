package org.caravanserai.customs.party;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.Test;

/** Plain SQL, and what entities have changed beside it. */
class WorkApartTest {

    @Test
    void seesWhatEntitiesChangedBeforeItAndNotWhatTheyChangeMeanwhile() {
        try (House house = House.open()) {
            PlainSql sql = house.get(PlainSql.class);
            EntityManager em = house.get(EntityManager.class);
            long id = house.get(PowersOfAttorney.class).grant(terms());
            String seen =
                    house.inTransaction(
                            () -> {
                                PowerOfAttorney power = em.find(PowerOfAttorney.class, id);
                                power.document = "before";
                                String during = sql.apart(() -> changed(sql, power));
                                return during + ", after: " + document(sql, id);
                            });
            assertThat(seen).isEqualTo("before, before, after: meanwhile");
        }
    }

    private static PowerTerms terms() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new PowerTerms("b", PartyId.parse("CLIENT"), List.of(), day, null, null, "none");
    }

    private static String changed(PlainSql sql, PowerOfAttorney power) {
        String first = document(sql, power.id);
        power.document = "meanwhile";
        return first + ", " + sql.apart(() -> document(sql, power.id));
    }

    private static String document(PlainSql sql, long id) {
        return sql.rows(
                        "select document from customs.power_of_attorney where id = ?",
                        row -> row.getString(1),
                        id)
                .get(0);
    }
}
