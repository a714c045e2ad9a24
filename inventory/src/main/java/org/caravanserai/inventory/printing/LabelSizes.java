package org.caravanserai.inventory.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** The sizes of labels, which a manager sets by the printers there are. */
@ApplicationScoped
@Retried
@Transactional
public class LabelSizes {

    private static final int LONGEST_NAME = 40;

    /** Dots per millimetre that label printers have: 152, 203, 300 and 600 dpi. */
    public static final List<Integer> DENSITIES = List.of(6, 8, 12, 24);

    @Inject EntityManager em;

    public List<LabelSize> all() {
        List<?> rows =
                em.createNativeQuery(
                                "select name, width_mm, height_mm, dots_per_mm, usual from"
                                        + " inventory.label_size order by usual desc, name")
                        .getResultList();
        return rows.stream().map(row -> size((Object[]) row)).toList();
    }

    private static LabelSize size(Object[] row) {
        return new LabelSize(
                (String) row[0],
                (BigDecimal) row[1],
                (BigDecimal) row[2],
                ((Number) row[3]).intValue(),
                (Boolean) row[4]);
    }

    /**
     * @param name null for the usual one
     * @throws InvalidInput {@code label-size}
     */
    public LabelSize named(String name) {
        return all().stream()
                .filter(size -> name == null ? size.usual() : size.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("size", "label-size", name));
    }

    /**
     * Adds a size, or gives a known name other measures.
     *
     * @throws InvalidInput every wrong field
     */
    public void set(LabelSize size) {
        InvalidInput.throwIfAny(problems(size));
        em.createNativeQuery("delete from inventory.label_size where name = :name")
                .setParameter("name", size.name())
                .executeUpdate();
        if (size.usual()) {
            em.createNativeQuery("update inventory.label_size set usual = false").executeUpdate();
        }
        em.createNativeQuery(
                        "insert into inventory.label_size values (:name, :width, :height, :dots,"
                                + " :usual)")
                .setParameter("name", size.name())
                .setParameter("width", size.widthMm())
                .setParameter("height", size.heightMm())
                .setParameter("dots", size.dotsPerMm())
                .setParameter("usual", size.usual())
                .executeUpdate();
    }

    private static List<Problem> problems(LabelSize size) {
        List<Problem> problems = new ArrayList<>();
        if (size.name() == null || size.name().isBlank() || size.name().length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "required"));
        }
        if (!between(size.widthMm(), 30, 300)) {
            problems.add(Problem.of("widthMm", "label-measure", 30, 300));
        }
        if (!between(size.heightMm(), 20, 420)) {
            problems.add(Problem.of("heightMm", "label-measure", 20, 420));
        }
        if (!DENSITIES.contains(size.dotsPerMm())) {
            problems.add(Problem.of("dotsPerMm", "label-dots"));
        }
        return problems;
    }

    private static boolean between(BigDecimal value, int least, int most) {
        return value != null
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
