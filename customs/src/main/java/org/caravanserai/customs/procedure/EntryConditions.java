package org.caravanserai.customs.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.tariff.ReferenceRates;
import org.caravanserai.kernel.problem.Problem;

/**
 * Whether goods may be declared for a procedure at all: enough shelf life (Customs Code of the
 * EAEU, Art. 156), no list that excludes them (Art. 155(5)), no prohibition, every permit there.
 */
@ApplicationScoped
public class EntryConditions {

    @Inject EntityManager em;
    @Inject ReferenceRates reference;

    /** What stands in the way, by item. */
    public List<Problem> check(String requested, List<EntryGoods> goods, LocalDate day) {
        BigDecimal life = reference.byScope(ReferenceRates.SHELF_LIFE_DAYS, day).get(requested);
        List<Restriction> restrictions = inForce(day);
        List<Problem> obstacles = new ArrayList<>();
        for (EntryGoods one : goods) {
            if (life != null && one.usableUntil() != null) {
                long left = ChronoUnit.DAYS.between(day, one.usableUntil());
                if (left <= life.longValue()) {
                    obstacles.add(
                            problem(
                                    one,
                                    "boxes.31.until",
                                    "shelf-life-short",
                                    left,
                                    life,
                                    requested));
                }
            }
            restrictions.stream()
                    .filter(restriction -> restriction.concerns(one, requested))
                    .forEach(restriction -> add(obstacles, one, restriction, requested));
        }
        return obstacles;
    }

    private static void add(
            List<Problem> obstacles, EntryGoods goods, Restriction restriction, String requested) {
        String code = goods.code().printed();
        switch (restriction.kind) {
            case PROHIBITED ->
                    obstacles.add(
                            problem(
                                    goods,
                                    "commodityCode",
                                    "goods-prohibited",
                                    code,
                                    restriction.remark,
                                    restriction.source));
            case EXCLUDED ->
                    obstacles.add(
                            problem(
                                    goods,
                                    "commodityCode",
                                    "goods-excluded",
                                    code,
                                    requested,
                                    restriction.source));
            default -> {
                if (!goods.documents().contains(restriction.document)) {
                    obstacles.add(
                            problem(
                                    goods,
                                    "documents",
                                    "document-missing",
                                    restriction.document,
                                    code,
                                    restriction.remark));
                }
            }
        }
    }

    private static Problem problem(EntryGoods goods, String field, String code, Object... args) {
        return Problem.of("items[" + (goods.item() - 1) + "]." + field, code, args);
    }

    private List<Restriction> inForce(LocalDate day) {
        return em.createQuery(
                        "from Restriction where validFrom <= :day"
                                + " and (validTo is null or validTo >= :day) order by id",
                        Restriction.class)
                .setParameter("day", day)
                .getResultList();
    }
}
