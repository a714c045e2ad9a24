package org.caravanserai.web.export;

import jakarta.el.ValueExpression;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.grid.Arrangement;
import org.caravanserai.web.grid.Cells;
import org.caravanserai.web.page.ListAddress;
import org.caravanserai.web.page.RailEntry;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Texts;

/**
 * The lines before a list in its file: which list, written when and for whom, of which moment as
 * known at which, and what it was narrowed to. A file without them is a list of nobody knows when.
 */
@RequestScoped
class ExportHead {

    private static final Map<String, String> MOMENTS =
            Map.of("asOf", "stock.as-of", "knownAt", "stock.known-at");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV");

    @Inject ListAddress address;
    @Inject Texts texts;
    @Inject Sites sites;
    @Inject HouseClock clock;

    /** Day and time for the name of the file. */
    String stamp() {
        return STAMP.format(now());
    }

    List<List<String>> of(String page, Cells cells, Arrangement arrangement) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(RailEntry.of(page).map(entry -> texts.get(entry.key())).orElse(page)));
        lines.add(List.of(texts.get("export.written"), TIME.format(now())));
        lines.add(List.of(texts.get("export.for"), sites.getReader()));
        lines.add(List.of(texts.get("export.sites"), sites.getNames()));
        for (UIInput filter : address.filters()) {
            Object value = filter.getValue();
            boolean empty = value == null || value.toString().isBlank();
            if (MOMENTS.containsKey(filter.getId())) {
                String when = empty ? TIME.format(now()) : value.toString().replace('T', ' ');
                lines.add(List.of(texts.get(MOMENTS.get(filter.getId())), when));
            } else if (!empty && !Boolean.FALSE.equals(value)) {
                lines.add(List.of(label(filter), word(value)));
            }
        }
        arrangement
                .only()
                .forEach(
                        (key, typed) -> {
                            Cells.Column column = cells.find(key);
                            lines.add(List.of(column == null ? key : column.heading(), typed));
                        });
        return lines;
    }

    private String word(Object value) {
        String key = "status." + value;
        return texts.containsKey(key) ? texts.get(key) : value.toString();
    }

    private static String label(UIComponent filter) {
        Object label = filter.getPassThroughAttributes().get("aria-label");
        Object given = label == null ? filter.getAttributes().get("ariaLabel") : label;
        return given == null || given.toString().isBlank() ? filter.getId() : text(given);
    }

    private static String text(Object given) {
        return given instanceof ValueExpression expression
                ? String.valueOf(
                        expression.<Object>getValue(
                                FacesContext.getCurrentInstance().getELContext()))
                : given.toString();
    }

    private ZonedDateTime now() {
        return clock.now().atZone(sites.home());
    }
}
