package org.caravanserai.inventory.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** Lays down many bins at once from a sheet, all of them or none. */
@ApplicationScoped
@Retried
@Transactional
public class BinSheets {

    private static final int MOST_ROWS = 10_000;

    /** The columns of a sheet, the required ones first. */
    public static final List<String> COLUMNS =
            List.of(
                    "code",
                    "zone",
                    "kind",
                    "suitable",
                    "capacityKg",
                    "bonded",
                    "aisle",
                    "rack",
                    "level",
                    "position",
                    "capacityPackages",
                    "temperatureMin",
                    "temperatureMax",
                    "dangerousClasses",
                    "owner");

    /** What may have been in a bin: goods at some time, or a unit that stands there. */
    private static final List<String> USES =
            List.of(
                    "select distinct place from inventory.entry where place in (:ids)",
                    "select distinct bin from inventory.place where bin in (:ids)");

    @Inject EntityManager em;
    @Inject Places places;
    @Inject Warehouse warehouse;

    /**
     * @param rows cells by the names of {@link #COLUMNS}
     * @param dryRun whether to say only what the sheet would come to
     * @throws InvalidInput on {@code rows} when there is none, or too many
     * @throws NotFound when there is no such site in the actor's scope
     */
    public BinSheetResult load(FacilityCode site, List<Map<String, String>> rows, boolean dryRun) {
        warehouse.known(site);
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw InvalidInput.of("rows", "bin-rows", rows.size(), MOST_ROWS);
        }
        List<Problem> problems = new ArrayList<>(strange(rows));
        List<BinDefinition> bins = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            BinDefinition bin = new BinRow(i + 1, rows.get(i), problems).bin();
            if (bin != null && !seen.add(bin.code())) {
                problems.add(Problem.ofRow(i + 1, "code", "bin-twice", bin.code()));
            } else if (bin != null) {
                bins.add(bin);
                holdsMore(site, bin, i + 1, problems);
            }
        }
        int changed = bins.isEmpty() ? 0 : places.bins(site, seen).size();
        if (problems.isEmpty() && !dryRun) {
            warehouse.defineBins(site, bins);
        }
        return new BinSheetResult(rows.size(), bins.size() - changed, changed, problems);
    }

    /** The bins of those codes as rows of a sheet, by code; what is not there is left out. */
    public Map<String, Map<String, String>> rows(FacilityCode site, Collection<String> codes) {
        warehouse.known(site);
        Map<String, Map<String, String>> rows = new TreeMap<>();
        places.bins(site, codes).forEach((code, bin) -> rows.put(code, BinCells.of(bin)));
        return rows;
    }

    /**
     * Takes away bins that never held anything.
     *
     * @throws Refusal {@code bin-used} naming the first that did
     */
    public void remove(FacilityCode site, Collection<String> codes) {
        warehouse.known(site);
        Map<String, Place> bins = places.bins(site, codes);
        List<Long> ids = bins.values().stream().map(Place::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        Set<Long> used = new HashSet<>();
        USES.forEach(
                question ->
                        used.addAll(
                                em.createNativeQuery(question, Long.class)
                                        .setParameter("ids", ids)
                                        .getResultList()));
        bins.values().stream()
                .filter(bin -> used.contains(bin.id()))
                .map(Place::code)
                .sorted()
                .findFirst()
                .ifPresent(
                        code -> {
                            throw new Refusal("bin-used", code);
                        });
        bins.values().forEach(em::remove);
        em.flush();
    }

    /** Columns that nobody knows are misspelt ones: their cells would be lost without a word. */
    private static List<Problem> strange(List<Map<String, String>> rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        COLUMNS.forEach(names::remove);
        return names.stream()
                .map(name -> Problem.of(name, "bin-column", name, String.join(", ", COLUMNS)))
                .toList();
    }

    /** A bin cannot be made smaller than what lies in it. */
    private void holdsMore(FacilityCode site, BinDefinition bin, int row, List<Problem> problems) {
        places.bin(site, bin.code())
                .ifPresent(
                        place -> {
                            BigDecimal there = warehouse.grossKg(place);
                            if (there.compareTo(bin.capacityKg()) > 0) {
                                problems.add(
                                        Problem.ofRow(
                                                row,
                                                "capacityKg",
                                                "bin-holds-more",
                                                bin.code(),
                                                there,
                                                bin.capacityKg()));
                            }
                        });
    }
}
