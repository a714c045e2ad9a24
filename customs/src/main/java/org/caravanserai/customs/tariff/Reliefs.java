package org.caravanserai.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.kernel.goods.CommodityCode;
import org.hibernate.Session;

/** What lets goods pay less than the common tariff, where the declaration claims it. */
@ApplicationScoped
public class Reliefs {

    private static final String IN_FORCE =
            " validFrom <= :day and (validTo is null or validTo >= :day)";

    @Inject EntityManager em;

    /** The share of the import duty that goods of the origin pay; nothing where there is none. */
    public Optional<BigDecimal> preference(CommodityCode code, String origin, LocalDate day) {
        return em.createQuery(
                        "from Preference where origin = :origin and :code like concat(codePrefix,"
                                + " '%') and"
                                + IN_FORCE
                                + " order by length(codePrefix) desc",
                        Preference.class)
                .setParameter("origin", origin == null ? "" : origin)
                .setParameter("code", code.value())
                .setParameter("day", day)
                .getResultStream()
                .map(preference -> preference.factor)
                .findFirst();
    }

    /** What box 36 may claim on the day. */
    public List<ReliefTerm> terms(LocalDate day) {
        return em.createQuery("from ReliefTerm where" + IN_FORCE, ReliefTerm.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The rates of the national list, by code; a code without one is not listed. */
    public Map<CommodityCode, DutyRate> lowerRates(Collection<CommodityCode> codes, LocalDate day) {
        return codes.isEmpty()
                ? Map.of()
                : em.unwrap(Session.class)
                        .createNativeQuery(
                                "select * from customs.lower_rate where code = any(:codes) and"
                                        + " valid_from <= :day and (valid_to is null or valid_to >="
                                        + " :day)",
                                LowerRate.class)
                        .setParameter(
                                "codes",
                                codes.stream()
                                        .map(CommodityCode::value)
                                        .distinct()
                                        .toArray(String[]::new))
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(lower -> lower.code, lower -> lower.rate));
    }
}
