package org.caravanserai.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.kernel.problem.NotFound;

/** The reports that are a table, for programs: the same rows as on paper and in the workbook. */
@ApplicationScoped
public class ReportTables {

    @Inject TurnoverPaper turnover;
    @Inject PlacementsPaper placements;

    /**
     * @throws org.caravanserai.kernel.problem.InvalidInput when the question cannot be understood
     */
    public ReportTable read(String kind, Asked asked) {
        for (TablePaper paper : List.of(turnover, placements)) {
            if (paper.kind().equals(kind)) {
                List<String> names = paper.columns().stream().map(ReportTables::name).toList();
                return new ReportTable(names, paper.rows(asked));
            }
        }
        throw new NotFound("report", kind);
    }

    /** {@code reports.days-left} is {@code daysLeft}. */
    private static String name(Part.Column column) {
        String key = ((Term) column.head()).key().substring("reports.".length());
        String[] words = key.split("[-.]");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
