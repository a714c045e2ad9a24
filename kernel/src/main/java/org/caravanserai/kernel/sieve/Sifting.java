package org.caravanserai.kernel.sieve;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.sieve.Columns.Column;
import org.caravanserai.kernel.sieve.Condition.Term;

/**
 * A {@link Sieve} as the words of a query. It finds and orders what {@link Condition} would; only
 * texts are ordered as the database does, which may know an alphabet better.
 */
public final class Sifting {

    private static final String NOTHING = "1 = 0";
    private static final String ESCAPE = " escape '!'";

    private final String text;
    private final ZoneId zone;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String order = "";

    Sifting(String text, ZoneId zone) {
        this.text = text;
        this.zone = zone;
    }

    /** Conditions, each beginning with {@code and}; empty for none. */
    public String where() {
        return where.toString();
    }

    /**
     * @param own the order of the list itself, in which equals stand: {@code x.lot, x.place}
     */
    public String order(String own) {
        return " order by " + order + own;
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    void by(Column column, boolean descending) {
        String by =
                column.kind() == Columns.Kind.TEXT
                        ? "lower(nullif(" + column.expression() + ", ''))"
                        : column.expression();
        order = by + (descending ? " desc nulls first, " : " asc nulls last, ");
    }

    void only(Column column, String typed) {
        String choices =
                Condition.read(typed).choices().stream()
                        .map(terms -> joined(terms, term -> condition(column, term)))
                        .collect(Collectors.joining(" or "));
        where.append(" and (").append(choices).append(')');
    }

    private static String joined(List<Term> terms, Function<Term, String> each) {
        return terms.stream().map(each).collect(Collectors.joining(" and ", "(", ")"));
    }

    private String condition(Column column, Term term) {
        return switch (column.kind()) {
            case CODE, TEXT -> words(column.expression(), term);
            case DECIMAL, WHOLE -> figures(column, term);
            default -> time(column, term);
        };
    }

    private String words(String at, Term term) {
        String filled = "coalesce(" + at + ", '')";
        if (term.asksForNothing()) {
            return filled + " = ''";
        }
        String operand = term.operand().toLowerCase(Locale.ROOT);
        return term.sign().compares()
                ? filled + " <> '' and lower(" + at + ") " + compared(term, operand)
                : like(filled, term);
    }

    private String compared(Term term, Object operand) {
        return term.sign().written() + ' ' + given(operand);
    }

    private String like(String filled, Term term) {
        String part = given('%' + literal(term.operand()) + '%');
        return not(term) + "lower(" + filled + ") like " + part + ESCAPE;
    }

    private static String not(Term term) {
        return term.sign() == Sign.NOT ? "not " : "";
    }

    private String figures(Column column, Term term) {
        String at = column.expression();
        if (term.asksForNothing()) {
            return at + " is null";
        }
        if (!term.sign().compares()) {
            return part(column, term);
        }
        BigDecimal figure = Sign.figure(term.operand());
        return figure == null ? NOTHING : at + ' ' + compared(term, figure);
    }

    /** Figures are looked through as they are shown: without the zeros behind the last place. */
    private String part(Column column, Term term) {
        String shown = "cast(" + column.expression() + " as " + text + ')';
        String bare =
                column.kind() == Columns.Kind.WHOLE
                        ? shown
                        : "case when "
                                + shown
                                + " like '%.%' then trim(trailing '.' from trim(trailing '0' from "
                                + shown
                                + ")) else "
                                + shown
                                + " end";
        String filled = "coalesce(" + bare + ", '')";
        String begins = Sign.plain(term.operand());
        String where = filled + " like " + given('%' + literal(term.operand()) + '%') + ESCAPE;
        if (!begins.isEmpty()) {
            where += " or " + filled + " like " + given(literal(begins) + '%') + ESCAPE;
        }
        return '(' + not(term) + '(' + where + "))";
    }

    private String time(Column column, Term term) {
        Span span = Span.read(term.operand());
        if (term.asksForNothing()) {
            return column.expression() + " is null";
        }
        if (span == null) {
            return term.sign() == Sign.NOT && !term.operand().isEmpty() ? "1 = 1" : NOTHING;
        }
        return '(' + during(column, term, span) + ')';
    }

    private String during(Column column, Term term, Span typed) {
        String at = column.expression();
        boolean day = column.kind() == Columns.Kind.DAY;
        Span span = day ? typed.ofDays() : typed;
        Object from = day ? span.firstDay() : span.from().atZone(zone).toInstant();
        Object before = day ? span.dayAfter() : span.before().atZone(zone).toInstant();
        return switch (term.sign()) {
            case AT_LEAST -> at + " >= " + given(from);
            case AT_MOST -> at + " < " + given(before);
            case MORE -> at + " >= " + given(before);
            case LESS -> at + " < " + given(from);
            case NOT ->
                    at
                            + " is null or "
                            + at
                            + " < "
                            + given(from)
                            + " or "
                            + at
                            + " >= "
                            + given(before);
            default -> at + " >= " + given(from) + " and " + at + " < " + given(before);
        };
    }

    private String given(Object value) {
        String name = "sieve" + parameters.size();
        parameters.put(name, value);
        return ':' + name;
    }

    /** What a person typed, as the letters of a pattern. */
    private static String literal(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
