package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.kernel.identity.StationCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Writes down new figures of the corridor. Each has its first day and its source; an older one
 * stays and holds for its time.
 */
@ApplicationScoped
@Retried
@Transactional
public class NetworkBook {

    private static final Set<String> SCHEMES = Set.of("UNLOCODE", "ESR", "CUSTOMS", "SMDG", "BIC");
    private static final Set<String> KINDS =
            Set.of("ANNUAL", "STORAGE", "THROUGHPUT", "TRAINS_PER_DAY", "WAGONS_PER_DAY");

    /** How a leg can be gone. */
    public static final Set<String> MODES =
            Set.of("RAIL", "SEA", "FERRY", "RIVER", "ROAD", "AIR", "TRANSSHIPMENT");

    private static final int LONGEST_CODE = 40;
    private static final BigDecimal LONGEST_LEG = BigDecimal.valueOf(20_000);

    @Inject EntityManager em;
    @Inject Network network;
    @Inject Names names;

    /** Hours and costs of a leg as somebody gives them anew. */
    public record LegFigures(
            String from,
            String to,
            String mode,
            BigDecimal bestHours,
            BigDecimal usualHours,
            BigDecimal spreadHours,
            BigDecimal costUsd,
            LocalDate validFrom,
            String source) {}

    /** A leg nobody knew before: a river, a new line, another crossing. */
    public record NewLeg(
            String from,
            String to,
            String mode,
            String gauge,
            BigDecimal distanceKm,
            BigDecimal bestHours,
            BigDecimal usualHours,
            BigDecimal spreadHours,
            BigDecimal costUsd,
            LocalDate validFrom,
            String source) {

        LegFigures figures() {
            return new LegFigures(
                    from, to, mode, bestHours, usualHours, spreadHours, costUsd, validFrom, source);
        }
    }

    public void name(Alias given) {
        List<Problem> problems = new ArrayList<>();
        Entered entered = new Entered(network, problems);
        entered.facility("facility", given.facility());
        String code = entered.text("code", given.code(), LONGEST_CODE);
        among("scheme", given.scheme(), SCHEMES, problems);
        entered.given("validFrom", given.validFrom());
        if ("ESR".equals(given.scheme())) {
            station(code, problems);
        }
        InvalidInput.throwIfAny(problems);
        em.createQuery(
                        "select x from ExternalCode x where x.facility = :facility"
                                + " and x.scheme = :scheme and x.code = :code"
                                + " and x.validFrom = :from",
                        ExternalCode.class)
                .setParameter("facility", given.facility())
                .setParameter("scheme", given.scheme())
                .setParameter("code", code)
                .setParameter("from", given.validFrom())
                .getResultStream()
                .findFirst()
                .ifPresent(
                        known -> {
                            throw new Refusal("alias-known", code, known.facility);
                        });
        em.persist(new ExternalCode(given));
        em.flush();
        names.forget();
    }

    public void capacity(CapacityFact given) {
        List<Problem> problems = new ArrayList<>();
        Entered entered = new Entered(network, problems);
        entered.facility("facility", given.facility());
        among("kind", given.kind(), KINDS, problems);
        entered.text("unit", given.unit(), 20);
        entered.given("statedOn", given.statedOn());
        entered.text("source", given.source(), Entered.SHORT);
        notNegative("quantity", entered.given("quantity", given.quantity()), problems);
        InvalidInput.throwIfAny(problems);
        em.persist(new CapacityFactRow(given));
        em.flush();
    }

    public void hours(WorkingHours given) {
        List<Problem> problems = new ArrayList<>();
        Entered entered = new Entered(network, problems);
        entered.facility("facility", given.facility());
        entered.given("validFrom", given.validFrom());
        entered.text("source", given.source(), Entered.SHORT);
        if (given.weekdays() == null || !given.weekdays().matches("1?2?3?4?5?6?7?(?<=.)")) {
            problems.add(Problem.of("weekdays", "weekdays-format"));
        }
        if (entered.given("opens", given.opens()) != null
                && entered.given("closes", given.closes()) != null
                && !given.closes().isAfter(given.opens())) {
            problems.add(Problem.of("closes", "closes-before-it-opens"));
        }
        InvalidInput.throwIfAny(problems);
        em.persist(new WorkingHoursRow(given));
        em.flush();
    }

    /**
     * Adds a leg between two places; it is gone both ways from its day on.
     *
     * @throws Refusal {@code leg-known} if there is one of that mode already
     */
    public void newLeg(NewLeg given) {
        List<Problem> problems = new ArrayList<>();
        Entered entered = new Entered(network, problems);
        String from = entered.facility("from", given.from());
        String to = entered.facility("to", given.to());
        if (from != null && from.equals(to)) {
            problems.add(Problem.of("to", "leg-to-itself"));
        }
        among("mode", given.mode(), MODES, problems);
        BigDecimal km = entered.given("distanceKm", given.distanceKm());
        if (km != null && (km.signum() <= 0 || km.compareTo(LONGEST_LEG) > 0)) {
            problems.add(Problem.of("distanceKm", "leg-distance", LONGEST_LEG));
        }
        figures(given.figures(), entered, problems);
        InvalidInput.throwIfAny(problems);
        if (find(given.figures()).isPresent()) {
            throw new Refusal("leg-known", given.from() + " – " + given.to(), given.mode());
        }
        em.persist(new LegRow(given));
        em.flush();
    }

    private static void figures(LegFigures given, Entered entered, List<Problem> problems) {
        entered.given("validFrom", given.validFrom());
        entered.text("source", given.source(), Entered.SHORT);
        notNegative("bestHours", entered.given("bestHours", given.bestHours()), problems);
        notNegative("usualHours", entered.given("usualHours", given.usualHours()), problems);
        notNegative("spreadHours", entered.given("spreadHours", given.spreadHours()), problems);
        notNegative("costUsd", given.costUsd(), problems);
    }

    /** New figures of a leg that is known; what held before holds until that day. */
    public void leg(LegFigures given) {
        List<Problem> problems = new ArrayList<>();
        figures(given, new Entered(network, problems), problems);
        InvalidInput.throwIfAny(problems);
        em.persist(new LegRow(known(given), given));
        em.flush();
    }

    /**
     * When a planned place begins to work, or began.
     *
     * @throws NotFound if there is no such place
     */
    public void opening(String facility, LocalDate day, String source) {
        List<Problem> problems = new ArrayList<>();
        Entered entered = new Entered(network, problems);
        entered.given("openedOn", day);
        String said = entered.text("source", source, Entered.SHORT);
        InvalidInput.throwIfAny(problems);
        FacilityRow row = em.find(FacilityRow.class, facility);
        if (row == null) {
            throw new NotFound("facility", facility);
        }
        row.openedOn = day;
        row.stage = Facility.Stage.OPEN;
        row.source = said;
        em.flush();
        names.forget();
    }

    private LegRow known(LegFigures given) {
        return find(given)
                .orElseThrow(() -> new NotFound("leg", given.from() + " – " + given.to()));
    }

    /** In the direction it was written down, or the other. */
    private Optional<LegRow> find(LegFigures given) {
        return em.createQuery(
                        "select l from LegRow l where (l.from = :from and l.to = :to"
                                + " or l.from = :to and l.to = :from)"
                                + " and l.mode = :mode order by l.validFrom desc, l.id desc",
                        LegRow.class)
                .setParameter("from", given.from())
                .setParameter("to", given.to())
                .setParameter("mode", given.mode())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static void station(String code, List<Problem> problems) {
        try {
            StationCode.parse(code)
                    .doubt()
                    .ifPresent(doubt -> problems.add(Problem.of("code", doubt, code)));
        } catch (InvalidValue wrong) {
            problems.add(wrong.at("code"));
        }
    }

    private static void among(
            String field, String given, Set<String> choices, List<Problem> problems) {
        if (given == null || !choices.contains(given)) {
            problems.add(
                    Problem.of(
                            field,
                            "unknown-choice",
                            String.valueOf(given),
                            String.join(", ", choices.stream().sorted().toList())));
        }
    }

    private static void notNegative(String field, BigDecimal given, List<Problem> problems) {
        if (given != null && given.signum() < 0) {
            problems.add(Problem.of(field, "value-negative", given));
        }
    }
}
