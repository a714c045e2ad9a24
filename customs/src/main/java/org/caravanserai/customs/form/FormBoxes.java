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
import org.caravanserai.kernel.locking.Retried;

/**
 * The table of boxes and the code lists as they are on a day. Administrators change them as books
 * of reference data.
 */
@ApplicationScoped
@Retried
@Transactional
public class FormBoxes {

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
}
