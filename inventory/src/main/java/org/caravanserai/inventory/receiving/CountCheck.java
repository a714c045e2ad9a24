package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** Reads a count sheet against the receipt and names everything that is wrong with it at once. */
@ApplicationScoped
class CountCheck {

    private static final int LONGEST_DESCRIPTION = 2000;

    @Inject Places places;

    /**
     * @throws InvalidInput each problem on {@code lines[i].…}
     */
    List<Counted> sound(CountSheet sheet, FacilityCode facility, Map<Integer, ReceiptLine> known) {
        List<Problem> problems = new ArrayList<>();
        if (sheet.lines().isEmpty() && !sheet.complete()) {
            problems.add(Problem.of("lines", "required"));
        }
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            counted.add(line(sheet.lines().get(i), "lines[" + i + "]", facility, known, problems));
        }
        InvalidInput.throwIfAny(problems);
        return counted;
    }

    private Counted line(
            CountSheet.Line given,
            String field,
            FacilityCode facility,
            Map<Integer, ReceiptLine> known,
            List<Problem> problems) {
        boolean announced = given.line() != null && given.line() != 0;
        ReceiptLine line = announced ? known.get(given.line()) : null;
        if (announced && line == null) {
            problems.add(Problem.of(field + ".line", "unknown-line", given.line(), known.size()));
            return null;
        }
        Place bin = bin(given.location(), field + ".location", facility, problems);
        Measures measures = measures(given.measures(), line, field + ".measures", problems);
        String note = FreeText.optional(field + ".note", given.note(), problems);
        if (line != null) {
            return new Counted(
                    field,
                    line,
                    line.commodity,
                    line.description,
                    line.packageKind,
                    measures,
                    bin,
                    note);
        }
        CommodityCode commodity = commodity(given, field, problems);
        String description = description(given, field, problems);
        return new Counted(field, null, commodity, description, null, measures, bin, note);
    }

    private Place bin(String code, String field, FacilityCode facility, List<Problem> problems) {
        if (code == null || code.isBlank()) {
            problems.add(Problem.of(field, "required"));
            return null;
        }
        Place bin = places.bin(facility, code).orElse(null);
        if (bin == null) {
            String wrong = places.anywhere(code) ? "bin-other-site" : "unknown-location";
            problems.add(Problem.of(field, wrong, code, facility));
        }
        return bin;
    }

    private static Measures measures(
            MeasuresAsked asked, ReceiptLine line, String field, List<Problem> problems) {
        if (asked == null) {
            problems.add(Problem.of(field, "required"));
            return null;
        }
        Unit none = null;
        Measures whole = line == null ? Measures.zero(none) : line.announcedMeasures();
        if (line != null && line.unit != null && line.announced.supplementary().signum() == 0) {
            whole = line.announced.in(null);
        }
        return asked.resolved(whole, field, problems);
    }

    private static CommodityCode commodity(
            CountSheet.Line given, String field, List<Problem> problems) {
        try {
            return CommodityCode.parse(given.commodityCode());
        } catch (InvalidValue e) {
            problems.add(e.at(field + ".commodityCode"));
            return null;
        }
    }

    private static String description(CountSheet.Line given, String field, List<Problem> problems) {
        String path = field + ".description";
        if (given.description() == null || given.description().isBlank()) {
            problems.add(Problem.of(path, "required"));
            return null;
        }
        return FreeText.optional(path, given.description(), LONGEST_DESCRIPTION, problems);
    }
}
