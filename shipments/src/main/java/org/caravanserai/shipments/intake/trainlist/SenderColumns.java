package org.caravanserai.shipments.intake.trainlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.intake.SenderName;

/**
 * Remembers what the columns of each sender's train lists mean: forming stations and forwarders
 * write their lists each in its own way, and it is said once.
 */
@ApplicationScoped
@Retried
@Transactional
public class SenderColumns {

    /** Of a column that is not read. */
    public static final String IGNORED = "IGNORED";

    /** What can be said of all rows at once; the others tell one row from the next. */
    private static final Set<Column> FIXABLE =
            EnumSet.of(
                    Column.SIZE_TYPE,
                    Column.CONSIGNOR,
                    Column.CONSIGNEE,
                    Column.ORIGIN,
                    Column.DESTINATION,
                    Column.COMMODITY_CODE,
                    Column.DESCRIPTION,
                    Column.PACKAGE_KIND,
                    Column.SUPPLEMENTARY_UNIT,
                    Column.CURRENCY);

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_VALUE = 200;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;

    /** The columns of our own form, in their order. */
    public static List<String> own() {
        return Arrays.stream(Column.values()).map(column -> column.title).toList();
    }

    /** Whether a list must have the column, or a value for all rows in its place. */
    public static boolean needed(String column) {
        return !ListColumns.NOT_NEEDED.contains(Column.BY_TITLE.get(column));
    }

    /** Whether one value may stand for all rows. */
    public static boolean fixable(String column) {
        return FIXABLE.contains(Column.BY_TITLE.get(column));
    }

    /** What a heading probably means: a column of our own form, or {@link #IGNORED}. */
    public static String guess(String title) {
        return Headings.guess(title);
    }

    /** Everyone whose columns are known, by name. */
    public List<String> senders() {
        return em.createQuery(
                        "select distinct c.sender from ListColumn c order by c.sender",
                        String.class)
                .getResultList();
    }

    /** What is remembered; empty lists for a sender nobody has heard of. */
    public SenderForm of(String sender) {
        String name = SenderName.of(sender);
        return new SenderForm(
                name,
                columns(name).stream().map(c -> new ListMeaning(c.title, c.means)).toList(),
                fixed(name).stream().map(f -> new FixedValue(f.means, f.text)).toList(),
                headingRow(name));
    }

    private Integer headingRow(String name) {
        ListHeading heading = em.find(ListHeading.class, name);
        return heading == null ? null : heading.row;
    }

    /**
     * How lists of the sender are read.
     *
     * @param train the train, where the list has no column for it; null otherwise
     */
    public ListColumns reading(String sender, String train) {
        return ListColumns.of(of(sender), train);
    }

    /**
     * How a foreign list would be read.
     *
     * @param sender empty to look for one who is known to write so
     * @param headingRow the line of the headings, from 1; null to look for them
     */
    public ListProposal propose(ListTop top, String sender, Integer headingRow) {
        boolean named = sender != null && !sender.isBlank();
        String name = named ? sender : whoWrites(top).orElse(null);
        return ListProposal.of(top, name == null ? null : of(name), headingRow);
    }

    /**
     * The one sender who calls the columns so in one of the first lines of a list; empty where none
     * does, or several.
     */
    public Optional<String> whoWrites(ListTop top) {
        List<Set<String>> lines = top.lines().stream().map(SenderColumns::titles).toList();
        Map<String, Set<String>> known =
                titlesBySender(lines.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        for (Set<String> line : lines) {
            List<String> found =
                    known.keySet().stream()
                            .filter(sender -> !line.isEmpty())
                            .filter(sender -> known.get(sender).containsAll(line))
                            .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What stands in a line that could be one of headings; nothing in another. */
    private static Set<String> titles(List<String> line) {
        Set<String> titles =
                line.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(title -> !title.isEmpty())
                        .collect(Collectors.toSet());
        boolean could =
                titles.size() >= HeadingRow.FEWEST
                        && titles.stream().allMatch(title -> title.length() <= LONGEST_TITLE);
        return could ? titles : Set.of();
    }

    private Map<String, Set<String>> titlesBySender(Set<String> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select c from ListColumn c where c.title in :titles", ListColumn.class)
                .setParameter("titles", asked)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                c -> c.sender,
                                Collectors.mapping(c -> c.title, Collectors.toSet())));
    }

    /**
     * Remembers what columns mean; others of the sender stay as they were. The values for all rows
     * and the line of the headings are replaced as a whole. The train is none of them: yesterday's
     * would be taken for today's.
     *
     * @param headingRow the line of the headings, from 1; null to have them looked for
     * @throws InvalidInput naming the column, {@code list-heading-row}
     */
    public SenderForm remember(
            String sender,
            List<ListMeaning> columns,
            List<FixedValue> fixedValues,
            Integer headingRow) {
        String name = SenderName.of(sender);
        locks.acquire(new LockKey(LockKey.Kind.CONTAINER, "list-columns:" + name));
        check(columns, fixedValues, headingRow);
        for (ListMeaning column : columns) {
            String title = column.title().strip();
            ListColumn known = em.find(ListColumn.class, new ListColumn.Key(name, title));
            ListColumn kept = known == null ? new ListColumn(name, title) : known;
            kept.says(column.means(), clock.now(), actor.get().user());
            if (known == null) {
                em.persist(kept);
            }
        }
        fixed(name).forEach(em::remove);
        em.flush();
        fixedValues.forEach(
                value -> em.persist(new ListFixed(name, value, clock.now(), actor.get().user())));
        stands(name, headingRow);
        em.flush();
        return of(name);
    }

    private void stands(String name, Integer headingRow) {
        ListHeading known = em.find(ListHeading.class, name);
        if (headingRow == null) {
            Optional.ofNullable(known).ifPresent(em::remove);
            return;
        }
        ListHeading kept = known == null ? new ListHeading(name) : known;
        kept.stands(headingRow, clock.now(), actor.get().user());
        if (known == null) {
            em.persist(kept);
        }
    }

    private static void check(
            List<ListMeaning> columns, List<FixedValue> fixedValues, Integer headingRow) {
        List<Problem> problems = new ArrayList<>();
        if (headingRow != null && !ListTop.within(headingRow)) {
            problems.add(Problem.of("headingRow", "list-heading-row", ListTop.LINES));
        }
        for (int i = 0; i < columns.size(); i++) {
            ListMeaning column = columns.get(i);
            String title = column.title();
            if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
                problems.add(Problem.of("columns[" + i + "].title", "required"));
            }
            if (!IGNORED.equals(column.means()) && !Column.BY_TITLE.containsKey(column.means())) {
                problems.add(
                        Problem.of(
                                "columns[" + i + "].means",
                                "unknown-column",
                                Given.shown("" + column.means())));
            }
        }
        Set<String> once = new HashSet<>();
        for (int i = 0; i < fixedValues.size(); i++) {
            FixedValue value = fixedValues.get(i);
            String text = value.value();
            if (!fixable(value.column()) || !once.add(value.column())) {
                problems.add(
                        Problem.of(
                                "fixed[" + i + "].column",
                                "list-not-fixable",
                                Given.shown("" + value.column())));
            }
            if (text == null || text.isBlank() || text.length() > LONGEST_VALUE) {
                problems.add(Problem.of("fixed[" + i + "].value", "required"));
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    private List<ListColumn> columns(String name) {
        return em.createQuery(
                        "select c from ListColumn c where c.sender = :sender order by c.title",
                        ListColumn.class)
                .setParameter("sender", name)
                .getResultList();
    }

    private List<ListFixed> fixed(String name) {
        return em.createQuery(
                        "select f from ListFixed f where f.sender = :sender order by f.means",
                        ListFixed.class)
                .setParameter("sender", name)
                .getResultList();
    }
}
