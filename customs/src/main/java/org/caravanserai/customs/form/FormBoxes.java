package org.caravanserai.customs.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;

/** The table of boxes and the code lists: read for a day, changed from a day on. */
@ApplicationScoped
@Retried
@Transactional
public class FormBoxes {

    private static final int LONGEST = 2000;
    private static final Set<String> MARKS = Set.of("S", "S2", "D", "U");
    private static final String ON_THE_DAY =
            " where validFrom <= :day and (validTo is null or validTo >= :day)";

    @Inject EntityManager em;

    /** The boxes in the order of the form. */
    public List<BoxRule> inForce(LocalDate day) {
        return em.createQuery("from FormBox" + ON_THE_DAY + " order by position", FormBox.class)
                .setParameter("day", day)
                .getResultStream()
                .map(FormBox::rule)
                .toList();
    }

    /** The boxes with all code lists, for checking entries. */
    public BoxTable table(LocalDate day) {
        Map<String, Set<String>> codes = new HashMap<>();
        em.createQuery("select list, code from FormCode" + ON_THE_DAY, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(
                        row ->
                                codes.computeIfAbsent((String) row[0], list -> new HashSet<>())
                                        .add((String) row[1]));
        return new BoxTable(inForce(day), codes);
    }

    /**
     * The codes of a list in which every word of the text is found, in the order of codes.
     *
     * @param text beginning of a code or words in any of the four languages; blank for all
     */
    public List<CodeEntry> codes(String list, String text, LocalDate day) {
        String words = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return em.createQuery(
                        "from FormCode" + ON_THE_DAY + " and list = :list order by code",
                        FormCode.class)
                .setParameter("day", day)
                .setParameter("list", list)
                .getResultStream()
                .map(FormCode::entry)
                .filter(
                        entry ->
                                entry.code().toLowerCase(Locale.ROOT).startsWith(words)
                                        || entry.names().mention(words))
                .toList();
    }

    /**
     * Changes a box from a day on; what was in force until then stays in the table.
     *
     * @throws NotFound if the form has no such box on that day
     */
    public void change(BoxRule.Place place, String code, BoxChange change) {
        List<Problem> problems = new ArrayList<>();
        if (change.size() < 1 || change.size() > LONGEST) {
            problems.add(Problem.of("size", "box-size", LONGEST));
        }
        provenance(change.validFrom(), change.source(), change.mark(), problems);
        InvalidInput.throwIfAny(problems);
        FormBox before =
                em.createQuery(
                                "from FormBox"
                                        + ON_THE_DAY
                                        + " and code = :code and place = :place",
                                FormBox.class)
                        .setParameter("day", change.validFrom())
                        .setParameter("code", code)
                        .setParameter("place", place)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("form-box", code));
        if (before.validFrom.equals(change.validFrom())) {
            throw InvalidInput.of("validFrom", "box-change-same-day", change.validFrom());
        }
        FormBox next = before.after(change);
        next.validTo = before.validTo;
        before.validTo = change.validFrom().minusDays(1);
        em.persist(next);
        em.flush();
    }

    /** Adds a code to a list; one that is in force already ends the day before. */
    public void enter(CodeEntry entry) {
        check(entry);
        for (FormCode before : sameCode(entry)) {
            if (before.validFrom.equals(entry.validFrom())) {
                throw InvalidInput.of("validFrom", "box-change-same-day", entry.validFrom());
            }
            before.validTo = entry.validFrom().minusDays(1);
        }
        em.flush();
        em.persist(FormCode.of(entry));
        em.flush();
    }

    private void check(CodeEntry entry) {
        List<Problem> problems = new ArrayList<>();
        provenance(entry.validFrom(), entry.source(), entry.mark(), problems);
        if (entry.code() == null || !entry.code().matches("\\S{1,10}")) {
            problems.add(Problem.of("code", "form-code-format"));
        }
        if (entry.names() == null || anyBlank(entry.names())) {
            problems.add(Problem.of("names", "required"));
        }
        InvalidInput.throwIfAny(problems);
        if (codes(entry.list(), "", entry.validFrom()).isEmpty()) {
            throw InvalidInput.of("list", "form-list-unknown", String.valueOf(entry.list()));
        }
    }

    private List<FormCode> sameCode(CodeEntry entry) {
        return em.createQuery(
                        "from FormCode" + ON_THE_DAY + " and list = :list and code = :code",
                        FormCode.class)
                .setParameter("day", entry.validFrom())
                .setParameter("list", entry.list())
                .setParameter("code", entry.code())
                .getResultList();
    }

    private static boolean anyBlank(FourNames names) {
        return Stream.of(names.en(), names.ru(), names.kk(), names.zh())
                .anyMatch(name -> name == null || name.isBlank());
    }

    private static void provenance(
            LocalDate from, String source, String mark, List<Problem> problems) {
        if (from == null) {
            problems.add(Problem.of("validFrom", "required"));
        }
        if (source == null || source.isBlank()) {
            problems.add(Problem.of("source", "required"));
        }
        if (mark == null || !MARKS.contains(mark)) {
            problems.add(Problem.of("mark", "mark-unknown"));
        }
    }
}
