package org.caravanserai.web.grid;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/**
 * The columns of a grid as values: what a filter looks at, a sort compares and an export writes. A
 * column says its value by {@code exportValue}; one without it is for the eye or the hand only.
 *
 * <p>Values are asked for outside the page too: the bean of the page is held as it was, so that an
 * export goes on after its page was left.
 */
public final class Cells {

    private static final Pattern KEY = Pattern.compile("\\['([A-Za-z0-9._-]+)'\\]");
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9_.'])([a-z][A-Za-z0-9_]*)");
    private static final String OFFERED = "house.offered";

    /**
     * A column of a grid.
     *
     * @param key the last word of the key of its heading, the same in all languages
     * @param offered whether it is shown to somebody who has chosen nothing
     */
    public record Column(
            String key, String heading, boolean offered, ValueExpression value, UIColumn part) {}

    private final List<Column> columns;
    private final String rowName;

    private Cells(List<Column> columns, String rowName) {
        this.columns = columns;
        this.rowName = rowName;
    }

    /** The columns of a grid that stands on the page now. */
    public static Cells of(DataTable grid) {
        List<Column> columns = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (UIComponent child : grid.getChildren()) {
            if (child instanceof UIColumn column && child.isRendered()) {
                ValueExpression value = child.getValueExpression("exportValue");
                String key = key(child, keys);
                columns.add(new Column(key, column.getHeaderText(), offered(child), value, column));
            }
        }
        return new Cells(columns, grid.getVar());
    }

    private static String key(UIComponent column, Set<String> taken) {
        ValueExpression heading = column.getValueExpression("headerText");
        Matcher found = KEY.matcher(heading == null ? "" : heading.getExpressionString());
        if (!found.find()) {
            return null;
        }
        String whole = found.group(1);
        String last = whole.substring(whole.lastIndexOf('.') + 1);
        String key = taken.add(last) ? last : whole;
        taken.add(key);
        return key;
    }

    private static boolean offered(UIComponent column) {
        Map<String, Object> attributes = column.getAttributes();
        return (boolean)
                attributes.computeIfAbsent(OFFERED, first -> ((UIColumn) column).isVisible());
    }

    public List<Column> columns() {
        return columns;
    }

    /** Those that a filter, a sort or an export can use. */
    public List<Column> valued() {
        return columns.stream().filter(column -> column.value() != null).toList();
    }

    /** The columns in the order of an arrangement; what has no key stands where it stood, last. */
    public List<Column> arranged(Arrangement arrangement) {
        if (arrangement.columns().stream().noneMatch(key -> find(key) != null)) {
            return columns.stream()
                    .filter(column -> shownAlways(column) || column.offered())
                    .toList();
        }
        List<Column> arranged = new ArrayList<>();
        columns.stream().takeWhile(this::shownAlways).forEach(arranged::add);
        arrangement.columns().stream()
                .map(this::find)
                .filter(column -> column != null && !arranged.contains(column))
                .forEach(arranged::add);
        columns.stream()
                .filter(column -> shownAlways(column) && !arranged.contains(column))
                .forEach(arranged::add);
        return arranged;
    }

    private boolean shownAlways(Column column) {
        return column.key() == null;
    }

    /** The column of that key; null for none. */
    public Column find(String key) {
        return columns.stream().filter(one -> key.equals(one.key())).findFirst().orElse(null);
    }

    /** Asks cells of rows: made while the page is open, used by one thread, then or later. */
    public Asker asker() {
        return new Asker();
    }

    /** The values of cells, one after another. */
    public final class Asker {

        private final Map<String, Object> named = new HashMap<>();
        private final ELContext context;

        private Asker() {
            hold(CDI.current().getBeanManager());
            StandardELContext standard = new StandardELContext(ExpressionFactory.newInstance());
            standard.addELResolver(new NamedValues(named));
            standard.addELResolver(CDI.current().getBeanManager().getELResolver());
            context = standard;
        }

        /**
         * Beans of the page live as long as the page; what they say of a row may be asked longer.
         */
        private void hold(BeanManager manager) {
            Set<String> names = new HashSet<>();
            for (Column column : valued()) {
                Matcher words = NAME.matcher(column.value().getExpressionString());
                while (words.find()) {
                    names.add(words.group(1));
                }
            }
            names.forEach(
                    name -> PageBeans.find(manager, name).ifPresent(bean -> named.put(name, bean)));
        }

        public Object value(Column column, Object row) {
            named.put(rowName, row);
            return column.value().getValue(context);
        }
    }
}
