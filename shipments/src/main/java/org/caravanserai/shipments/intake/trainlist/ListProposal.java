package org.caravanserai.shipments.intake.trainlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a foreign train list would be read, for somebody to agree to: nothing is read by it before.
 *
 * @param sender who is known to write so; null where nobody is, or several are
 * @param headingRow the line of the headings, from 1
 * @param fixed what is remembered to hold for all rows
 */
public record ListProposal(
        String sender, int headingRow, List<ProposedColumn> columns, List<FixedValue> fixed) {

    /**
     * @param form what is remembered of the sender; null where nobody is known
     * @param row the line of the headings, where somebody named it; null to look for them
     */
    static ListProposal of(ListTop top, SenderForm form, Integer row) {
        boolean known = form != null && !form.columns().isEmpty();
        ListColumns called = known ? ListColumns.of(form, null) : ListColumns.OWN;
        int headings = row == null ? top.headings(called) : row;
        return new ListProposal(
                form == null ? null : form.sender(),
                headings,
                columns(top, headings, form),
                form == null ? List.of() : form.fixed());
    }

    private static List<ProposedColumn> columns(ListTop top, int headings, SenderForm form) {
        Map<String, String> known =
                form == null
                        ? Map.of()
                        : form.columns().stream()
                                .collect(Collectors.toMap(ListMeaning::title, ListMeaning::means));
        List<String> titles = top.line(headings);
        List<String> goods = top.below(headings);
        List<ProposedColumn> columns = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            if (!title.isEmpty()) {
                String means = known.getOrDefault(title, SenderColumns.guess(title));
                columns.add(new ProposedColumn(title, i < goods.size() ? goods.get(i) : "", means));
            }
        }
        return columns;
    }
}
