package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.DraftPreview;
import org.caravanserai.customs.declaration.DraftPreviews;
import org.caravanserai.customs.declaration.Finding;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Texts;

/** What is found in a sheet as it stands, marked at its cells. */
@RequestScoped
class DraftLook {

    @Inject DraftPreviews previews;
    @Inject Declarations declarations;
    @Inject Texts texts;

    /**
     * @param payments of the sheet as it stands; null where they could not be computed
     */
    record Seen(List<Check> checks, List<PaymentLine> payments) {}

    Seen look(String id, Sheet sheet) {
        sheet.getLines().forEach(line -> line.getWrong().clear());
        boolean received = sheet.getLines().stream().allMatch(SheetLine::isStanding);
        try {
            if (!received) {
                return new Seen(checks(sheet, declarations.check(id)), null);
            }
            DraftPreview preview = previews.preview(id, sheet.read());
            return new Seen(checks(sheet, preview.findings()), preview.assessment().lines());
        } catch (InvalidInput wrong) {
            List<Finding> findings = wrong.problems().stream().map(Finding::of).toList();
            return new Seen(checks(sheet, findings), null);
        }
    }

    private List<Check> checks(Sheet sheet, List<Finding> findings) {
        List<Check> checks = new ArrayList<>();
        for (Finding finding : findings) {
            String text = texts.of(finding.problem());
            checks.add(new Check(finding.item(), finding.box(), text));
            mark(sheet, finding.item(), finding.problem(), text);
        }
        return checks;
    }

    private static void mark(Sheet sheet, Integer item, Problem problem, String text) {
        if (item != null && item <= sheet.getLines().size()) {
            String field = problem.field();
            String cell = field.substring(field.indexOf("].") + 2).replaceFirst("^measures\\.", "");
            cell = cell.replaceFirst("^supplementary\\.", "").replaceFirst("^value\\.", "");
            sheet.getLines()
                    .get(item - 1)
                    .getWrong()
                    .put("measures".equals(cell) ? "packages" : cell, text);
        }
    }
}
