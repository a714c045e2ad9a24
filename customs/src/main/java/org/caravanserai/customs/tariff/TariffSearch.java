package org.caravanserai.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.locking.Retried;

/**
 * Finds lines of the tariff by the beginning of a code, or by words in any of the four languages.
 */
@ApplicationScoped
@Retried
@Transactional
public class TariffSearch {

    private static final int MOST_WORDS = 6;
    private static final String IN_FORCE =
            " from TariffLine t where t.validFrom <= :day"
                    + " and (t.validTo is null or t.validTo >= :day)";
    private static final String CODE = " and cast(t.code as string) like :word0";
    private static final String WORD =
            " and (lower(t.names.en) like :word%1$d or lower(t.names.ru) like :word%1$d"
                    + " or lower(t.names.kk) like :word%1$d or lower(t.names.zh) like :word%1$d)";

    @Inject EntityManager em;
    @Inject Tariff tariff;

    /**
     * In order of codes.
     *
     * @param text null or blank for all lines
     */
    public List<TariffEntry> find(
            String text, Locale language, LocalDate day, int offset, int limit) {
        List<Surcharge> surcharges = tariff.surcharges(day);
        return query("select t", text, day, " order by t.code", TariffLine.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(line -> line.entry(language, further(line, surcharges)))
                .toList();
    }

    public long count(String text, LocalDate day) {
        return query("select count(t)", text, day, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, String text, LocalDate day, String order, Class<T> as) {
        String given = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        boolean digits = given.matches("[0-9][0-9 .]*");
        List<String> words = digits ? List.of(given.replaceAll("[ .]", "") + "%") : patterns(given);
        StringBuilder where = new StringBuilder(IN_FORCE);
        for (int i = 0; i < words.size(); i++) {
            where.append(digits ? CODE : WORD.formatted(i));
        }
        TypedQuery<T> query = em.createQuery(select + where + order, as).setParameter("day", day);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query;
    }

    /** Each word must stand in a name, in any order and in any of the languages. */
    private static List<String> patterns(String text) {
        return Arrays.stream(text.replaceAll("[%_]", "").split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word + "%")
                .toList();
    }

    private static List<TariffEntry.Further> further(TariffLine line, List<Surcharge> surcharges) {
        return surcharges.stream()
                .filter(surcharge -> surcharge.concerns(line.code(), surcharge.origin()))
                .map(s -> new TariffEntry.Further(s.kind(), s.rate().text(), s.origin()))
                .toList();
    }
}
