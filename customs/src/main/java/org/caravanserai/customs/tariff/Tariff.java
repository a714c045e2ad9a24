package org.caravanserai.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.locking.Retried;
import org.hibernate.Session;

/** The tariff in force on a day. A line that is missing is missing: nothing is guessed. */
@ApplicationScoped
@Retried
@Transactional
public class Tariff {

    @Inject EntityManager em;

    public Optional<TariffLine> find(CommodityCode code, LocalDate day) {
        return Optional.ofNullable(lines(List.of(code), day).get(code));
    }

    public Map<CommodityCode, TariffLine> lines(Collection<CommodityCode> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select * from customs.tariff_line where code = any(:codes) and valid_from"
                                + " <= :day and (valid_to is null or valid_to >= :day)",
                        TariffLine.class)
                .setParameter(
                        "codes",
                        codes.stream().map(CommodityCode::value).distinct().toArray(String[]::new))
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(TariffLine::code, Function.identity()));
    }

    /** Whether the tariff has, or ever had, a line of that code. */
    public boolean known(CommodityCode code) {
        return em.createQuery("select count(t) from TariffLine t where t.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /**
     * Whether goods may be declared under that code: on a transit declaration also with the first
     * six or eight digits of a line.
     */
    public boolean declarable(CommodityCode code, CustomsProcedure procedure) {
        boolean beginning = procedure != null && procedure.transit() && !code.full();
        return beginning ? begins(code) : known(code);
    }

    /** The full codes of that day that begin with these digits. */
    public List<CommodityCode> beginning(CommodityCode digits, LocalDate day) {
        List<String> codes =
                em.createNativeQuery(
                                "select distinct code from customs.tariff_line where code like"
                                        + " :beginning and valid_from <= :day and (valid_to is null"
                                        + " or valid_to >= :day) order by code",
                                String.class)
                        .setParameter("beginning", digits.value() + "%")
                        .setParameter("day", day)
                        .getResultList();
        return codes.stream().map(CommodityCode::parse).filter(CommodityCode::full).toList();
    }

    private boolean begins(CommodityCode code) {
        return !em.createNativeQuery(
                        "select id from customs.tariff_line where code like :beginning", Long.class)
                .setParameter("beginning", code.value() + "%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<Surcharge> surcharges(LocalDate day) {
        return em.createQuery(
                        "from Surcharge where validFrom <= :day"
                                + " and (validTo is null or validTo >= :day) order by id",
                        Surcharge.class)
                .setParameter("day", day)
                .getResultList();
    }
}
