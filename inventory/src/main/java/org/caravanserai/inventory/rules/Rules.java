package org.caravanserai.inventory.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.goods.CommodityCode;

/** The rules in force on a day. */
@ApplicationScoped
public class Rules {

    /** A difference worth more than this, in the currency of the scope, needs a second person. */
    public static final String COUNT_APPROVAL_VALUE = "COUNT_APPROVAL_VALUE";

    /** A difference with more suspended duty than this needs a second person. */
    public static final String COUNT_APPROVAL_DUTY = "COUNT_APPROVAL_DUTY";

    /** Percent by which a scale may differ when the packages agree. */
    public static final String COUNT_WEIGHT_TOLERANCE = "COUNT_WEIGHT_TOLERANCE";

    /** Days within which every bin is counted. */
    public static final String COUNT_CYCLE_DAYS = "COUNT_CYCLE_DAYS";

    /** Percent a started month that goods of a commodity (prefix) lose by nature. */
    public static final String NATURAL_LOSS = "NATURAL_LOSS";

    /** Working days within which goods placed under bond are put into the warehouse. */
    public static final String PUT_AWAY_WORKING_DAYS = "PUT_AWAY_WORKING_DAYS";

    /** Days before the end of shelf life by which goods must be under another procedure. */
    public static final String SHELF_LIFE_EXIT_DAYS = "SHELF_LIFE_EXIT_DAYS";

    @Inject EntityManager em;

    /**
     * A rule as people read it.
     *
     * @param mark S sourced, D derived, U unverified, H policy of the house
     */
    public record Rule(BigDecimal amount, String source, String mark) {}

    public Optional<Rule> find(String name, String scope, LocalDate day) {
        return inForce(name, day).stream()
                .filter(value -> value.scope.equals(scope))
                .map(Rules::rule)
                .findFirst();
    }

    /** The rule of the longest prefix of the code. */
    public Optional<Rule> of(CommodityCode commodity, String name, LocalDate day) {
        return inForce(name, day).stream()
                .filter(value -> commodity.value().startsWith(value.scope))
                .max(Comparator.comparing(value -> value.scope.length()))
                .map(Rules::rule);
    }

    private List<ReferenceValue> inForce(String name, LocalDate day) {
        return em.createQuery(
                        "from ReferenceValue where name = :name and validFrom <= :day"
                                + " and (validTo is null or validTo >= :day) order by validFrom"
                                + " desc",
                        ReferenceValue.class)
                .setParameter("name", name)
                .setParameter("day", day)
                .getResultList();
    }

    private static Rule rule(ReferenceValue value) {
        return new Rule(value.amount, value.source, value.mark);
    }
}
