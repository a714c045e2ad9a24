package org.caravanserai.customs.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.customs.tariff.ReliefTerm;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.text.FourNames;

/**
 * The table of boxes and the code lists as they are on a day. Administrators change them as books
 * of reference data.
 */
@ApplicationScoped
@Retried
@Transactional
public class FormBoxes {

    private static final String RELIEF = "relief";
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
        codes.computeIfAbsent(RELIEF, list -> new HashSet<>()).addAll(reliefs(day).keySet());
        return new BoxTable(inForce(day), codes);
    }

    /** What the book of reliefs says of its codes, which need no second entry here. */
    private Map<String, CodeEntry> reliefs(LocalDate day) {
        return em.createQuery("from ReliefTerm" + ON_THE_DAY, ReliefTerm.class)
                .setParameter("day", day)
                .getResultStream()
                .map(FormBoxes::entry)
                .collect(Collectors.toMap(CodeEntry::code, e -> e, (one, other) -> one));
    }

    private static CodeEntry entry(ReliefTerm term) {
        FourNames names = new FourNames(term.remark(), term.remark(), term.remark(), term.remark());
        return new CodeEntry(
                RELIEF,
                term.code(),
                names,
                term.validFrom(),
                term.validTo(),
                term.source(),
                term.mark());
    }

    /**
     * The codes of a list in which every word of the text is found, in the order of codes.
     *
     * @param text beginning of a code or words in any of the four languages; blank for all
     */
    public List<CodeEntry> codes(String list, String text, LocalDate day) {
        String words = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        Map<String, CodeEntry> known = new TreeMap<>();
        if (RELIEF.equals(list)) {
            known.putAll(reliefs(day));
        }
        em.createQuery("from FormCode" + ON_THE_DAY + " and list = :list", FormCode.class)
                .setParameter("day", day)
                .setParameter("list", list)
                .getResultStream()
                .map(FormCode::entry)
                .forEach(entry -> known.put(entry.code(), entry));
        return known.values().stream()
                .filter(
                        entry ->
                                entry.code().toLowerCase(Locale.ROOT).startsWith(words)
                                        || entry.names().mention(words))
                .toList();
    }
}
