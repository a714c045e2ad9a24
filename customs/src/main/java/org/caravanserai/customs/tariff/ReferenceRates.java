package org.caravanserai.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of the law in force on a day. */
@ApplicationScoped
public class ReferenceRates {

    public static final String VAT = "VAT";
    public static final String MCI = "MCI";
    public static final String FEE_MAIN_SHEET = "FEE_MAIN_SHEET";
    public static final String FEE_ADDITIONAL_SHEET = "FEE_ADDITIONAL_SHEET";
    public static final String FEE_TRANSIT = "FEE_TRANSIT";
    public static final String FEE_IN_VAT_BASE = "FEE_IN_VAT_BASE";
    public static final String TEMPORARY_STORAGE_MONTHS = "TEMPORARY_STORAGE_MONTHS";

    /** Goods must be usable for more than so many days to enter a procedure, its code the scope. */
    public static final String SHELF_LIFE_DAYS = "SHELF_LIFE_DAYS";

    /** Goods leave a procedure, its code the scope, so many days before their shelf life ends. */
    public static final String SHELF_LIFE_EXIT_DAYS = "SHELF_LIFE_EXIT_DAYS";

    /** Up to so many euro, duties that were found too low later are not collected. */
    public static final String SMALL_AMOUNT_EUR = "SMALL_AMOUNT_EUR";

    @Inject EntityManager em;

    public Optional<BigDecimal> find(String name, LocalDate day) {
        return Optional.ofNullable(byScope(name, day).get(""));
    }

    /** Values of one name by code prefix; the empty prefix holds for all other codes. */
    public Map<String, BigDecimal> byScope(String name, LocalDate day) {
        return inForce(name, day).collect(Collectors.toMap(r -> r.scope, r -> r.amount));
    }

    /** All numbers of the day by name and scope, in one question. */
    public Map<String, Map<String, BigDecimal>> on(LocalDate day) {
        return em.createQuery(
                        "from ReferenceRate where validFrom <= :day"
                                + " and (validTo is null or validTo >= :day)",
                        ReferenceRate.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                rate -> rate.name,
                                Collectors.toMap(rate -> rate.scope, rate -> rate.amount)));
    }

    private Stream<ReferenceRate> inForce(String name, LocalDate day) {
        return em.createQuery(
                        "from ReferenceRate where name = :name and validFrom <= :day"
                                + " and (validTo is null or validTo >= :day)",
                        ReferenceRate.class)
                .setParameter("name", name)
                .setParameter("day", day)
                .getResultStream();
    }
}
