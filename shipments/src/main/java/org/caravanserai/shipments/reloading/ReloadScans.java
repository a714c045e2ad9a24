package org.caravanserai.shipments.reloading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.WagonNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Fills a scan list: container, wagon, container, wagon; with an undo for the last pair. */
@ApplicationScoped
@Retried
@Transactional
public class ReloadScans {

    /** Four letters and digits behind: anything else that is scanned is a wagon. */
    private static final Pattern CONTAINER = Pattern.compile("\\p{L}{4}[0-9]{6,7}");

    private static final BigDecimal MOST = new BigDecimal("1000000");

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Reloads reloads;
    @Inject ReloadRows rows;
    @Inject Expected expected;

    /**
     * Takes whatever was scanned. A container waits for its wagon, where the list asks for wagons.
     *
     * @throws InvalidInput {@code code}: no number of a container or wagon
     * @throws Refusal {@code reload-wagon-first} for a wagon no container waits for, {@code
     *     reload-scanned-already} for the same pair again
     */
    public ReloadView scan(long id, String code) {
        ReloadList list = reloads.open(id);
        String text = code == null ? "" : Given.collapsed(code).replaceAll("[\\s-]", "");
        if (CONTAINER.matcher(text).matches()) {
            String container = container(text, "code");
            if (list.onWagons()) {
                list.state = ReloadState.OPEN;
                list.pending = container;
            } else {
                keep(list, container, null);
            }
        } else if (!list.onWagons() || list.pending == null) {
            throw list.onWagons()
                    ? new Refusal("reload-wagon-first", text)
                    : InvalidInput.of("code", "container-format", Given.shown(text));
        } else {
            keep(list, list.pending, wagon(text, "code"));
        }
        return shown(list);
    }

    /**
     * Takes a container together with its wagon, as a program sends it.
     *
     * @param wagon null where the list asks for none
     */
    public ReloadView pair(long id, String container, String wagon) {
        ReloadList list = reloads.open(id);
        String number = container(container, "container");
        if (list.onWagons() && (wagon == null || wagon.isBlank())) {
            throw InvalidInput.of("wagon", "required");
        }
        boolean none = wagon == null || wagon.isBlank();
        keep(list, number, none ? null : wagon(wagon, "wagon"));
        return shown(list);
    }

    /** Takes the last scan back: a container that waits, or else the last pair. */
    public ReloadView undo(long id) {
        ReloadList list = reloads.open(id);
        if (list.pending != null) {
            list.pending = null;
            return shown(list);
        }
        List<ReloadScan> scans = new ArrayList<>(rows.scans(list).values());
        ReloadScan last =
                scans.stream()
                        .max(Comparator.comparing(scan -> scan.id))
                        .orElseThrow(() -> new Refusal("reload-nothing-scanned", id));
        last.undoneAt = clock.now();
        last.undoneBy = actor.get().user();
        return shown(list);
    }

    /**
     * Keeps mass and places of a container after reloading: boxes 13 and 14 of the SMGS note.
     *
     * @param grossKg null for not weighed
     * @param packages null for not counted
     */
    public ReloadView weigh(long id, String container, BigDecimal grossKg, BigDecimal packages) {
        ReloadList list = reloads.open(id);
        List<Problem> problems = new ArrayList<>();
        checked("grossKg", grossKg, problems);
        checked("packages", packages, problems);
        InvalidInput.throwIfAny(problems);
        ReloadLine line = line(list, container(container, "container"));
        line.grossKg = grossKg;
        line.packages = packages;
        return shown(list);
    }

    private static void checked(String field, BigDecimal amount, List<Problem> problems) {
        if (amount != null && (amount.signum() <= 0 || amount.compareTo(MOST) > 0)) {
            problems.add(Problem.of(field, "reload-amount", MOST));
        }
    }

    /**
     * Says which wagon each container should go on; what the plan does not name keeps what was
     * planned before.
     *
     * @param plan lines of a container and a wagon, as pasted from a sheet: separated by a blank, a
     *     tab, a comma or a semicolon
     */
    public ReloadView plan(long id, String plan) {
        ReloadList list = reloads.open(id);
        Map<String, String> wagons = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        String[] given = (plan == null ? "" : plan.strip()).split("\\R");
        for (int i = 0; i < given.length; i++) {
            String[] words = given[i].strip().split("[\\s,;]+");
            try {
                if (words.length != 2) {
                    throw new InvalidValue("reload-plan-line", Given.shown(given[i]));
                }
                wagons.put(
                        ContainerNumber.parse(words[0]).value(),
                        WagonNumber.parse(words[1]).number());
            } catch (InvalidValue wrong) {
                problems.add(wrong.at("plan").inRow(i + 1));
            }
        }
        InvalidInput.throwIfAny(problems);
        wagons.forEach((container, wagon) -> line(list, container).plannedWagon = wagon);
        return shown(list);
    }

    private void keep(ReloadList list, String container, String wagon) {
        ReloadScan before = rows.scans(list).get(container);
        if (before != null && Objects.equals(before.wagon, wagon)) {
            throw new Refusal("reload-scanned-already", container);
        }
        if (before != null) {
            before.undoneAt = clock.now();
            before.undoneBy = actor.get().user();
        }
        line(list, container);
        em.persist(new ReloadScan(list.id, container, wagon, clock.now(), actor.get().user()));
        list.pending = null;
        list.state = ReloadState.OPEN;
    }

    private ReloadLine line(ReloadList list, String container) {
        List<ReloadLine> lines = rows.lines(list);
        return lines.stream()
                .filter(line -> line.container.equals(container))
                .findFirst()
                .orElseGet(
                        () -> {
                            ReloadLine extra = expected.beyond(list, container, lines.size() + 1);
                            em.persist(extra);
                            return extra;
                        });
    }

    private ReloadView shown(ReloadList list) {
        em.flush();
        return ReloadView.of(list, rows.of(list), true);
    }

    /** What somebody scans off a door is a number or nothing. */
    private static String container(String given, String field) {
        try {
            return ContainerNumber.parse(given).value();
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at(field));
        }
    }

    private static String wagon(String given, String field) {
        try {
            WagonNumber wagon = WagonNumber.parse(given);
            if (wagon.doubt().filter("wagon-format"::equals).isPresent()) {
                throw new InvalidValue("wagon-format", Given.shown(given));
            }
            return wagon.number();
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at(field));
        }
    }
}
