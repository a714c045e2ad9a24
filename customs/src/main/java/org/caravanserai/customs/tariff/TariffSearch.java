package org.caravanserai.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.locking.Retried;

/**
 * Finds lines of the tariff by the beginning of a code or by words in any of the four languages.
 */
@ApplicationScoped
@Retried
@Transactional
public class TariffSearch {

    private static final String IN_FORCE =
            " from TariffLine t where t.validFrom <= :day"
                    + " and (t.validTo is null or t.validTo >= :day)"
                    + " and (:all = true or cast(t.code as string) like :code"
                    + " or lower(t.names.en) like :words or lower(t.names.ru) like :words"
                    + " or lower(t.names.kk) like :words or lower(t.names.zh) like :words)";

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
        String words = given.replace("%", "").replace("_", "");
        boolean digits = words.matches("[0-9 ]+");
        return em.createQuery(select + IN_FORCE + order, as)
                .setParameter("day", day)
                .setParameter("all", words.isEmpty())
                .setParameter("code", digits ? words.replace(" ", "") + "%" : "-")
                .setParameter("words", "%" + words + "%");
    }

    private static List<TariffEntry.Further> further(TariffLine line, List<Surcharge> surcharges) {
        return surcharges.stream()
                .filter(surcharge -> surcharge.concerns(line.code(), surcharge.origin()))
                .map(s -> new TariffEntry.Further(s.kind(), s.rate().text(), s.origin()))
                .toList();
    }
}
