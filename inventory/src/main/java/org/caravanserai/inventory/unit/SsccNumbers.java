package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Numbers handling units by the GS1 company prefix of the day. A number is never given twice (GS1
 * asks for a year at least), because the serial only grows.
 */
@ApplicationScoped
@Retried
@Transactional
public class SsccNumbers {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * A prefix since a day.
     *
     * @param source where the prefix comes from, such as the licence of GS1 Kazakhstan
     */
    public record Prefix(LocalDate validFrom, String prefix, String source) {}

    /**
     * @throws Refusal {@code sscc-no-prefix} while none is set for today
     */
    Sscc next() {
        String prefix = prefix(LocalDate.ofInstant(clock.now(), ZoneOffset.UTC));
        run(
                "insert into inventory.sscc_serial (prefix, last_serial) values (:prefix, 0)"
                        + " on conflict do nothing",
                prefix);
        run(
                "update inventory.sscc_serial set last_serial = last_serial + 1"
                        + " where prefix = :prefix",
                prefix);
        Number serial =
                (Number)
                        em.createNativeQuery(
                                        "select last_serial from inventory.sscc_serial"
                                                + " where prefix = :prefix")
                                .setParameter("prefix", prefix)
                                .getSingleResult();
        return Sscc.of(prefix, serial.longValue());
    }

    private void run(String statement, String prefix) {
        em.createNativeQuery(statement).setParameter("prefix", prefix).executeUpdate();
    }

    private String prefix(LocalDate day) {
        List<?> found =
                em.createNativeQuery(
                                "select prefix from inventory.sscc_prefix where valid_from <= :day"
                                        + " order by valid_from desc")
                        .setParameter("day", day)
                        .getResultList();
        if (found.isEmpty()) {
            throw new Refusal("sscc-no-prefix");
        }
        return (String) found.get(0);
    }

    /** All prefixes, the latest first. */
    public List<Prefix> prefixes() {
        List<?> rows =
                em.createNativeQuery(
                                "select cast(valid_from as varchar), prefix, source from"
                                        + " inventory.sscc_prefix order by valid_from desc")
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Prefix(
                                        LocalDate.parse((String) row[0]),
                                        (String) row[1],
                                        (String) row[2]))
                .toList();
    }

    /**
     * Sets the prefix from a day on; what was numbered keeps its number.
     *
     * @throws InvalidInput on {@code prefix}, {@code validFrom} or {@code source}
     */
    public void set(Prefix wanted) {
        List<Problem> problems = new ArrayList<>();
        FreeText.required("source", wanted.source(), problems);
        if (wanted.validFrom() == null) {
            problems.add(Problem.of("validFrom", "required"));
        }
        try {
            Sscc.of(wanted.prefix(), 0);
        } catch (InvalidValue wrong) {
            problems.add(wrong.at("prefix"));
        }
        InvalidInput.throwIfAny(problems);
        em.createNativeQuery("delete from inventory.sscc_prefix where valid_from = :day")
                .setParameter("day", wanted.validFrom())
                .executeUpdate();
        em.createNativeQuery(
                        "insert into inventory.sscc_prefix (valid_from, prefix, source,"
                                + " recorded_by) values (:day, :prefix, :source, :by)")
                .setParameter("day", wanted.validFrom())
                .setParameter("prefix", wanted.prefix())
                .setParameter("source", wanted.source())
                .setParameter("by", actor.get().user())
                .executeUpdate();
    }
}
