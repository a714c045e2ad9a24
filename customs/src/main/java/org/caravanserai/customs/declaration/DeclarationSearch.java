package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;

/** The list of declarations as brokers read it: narrowed and paged in the database. */
@ApplicationScoped
@Retried
@Transactional
public class DeclarationSearch {

    private static final String SUMMARY =
            "select new org.caravanserai.customs.declaration.DeclarationSummary(d.id, d.procedure,"
                    + " d.status, d.prepared, d.consignment, d.client, d.clientName, d.number,"
                    + " d.lane, d.createdAt, d.filedAt, d.decidedAt)";

    private static final String ID =
            "concat('D-', case when d.id < 1000000 then right(concat('000000', cast(d.id as"
                    + " string)), 6) else cast(d.id as string) end)";

    private static final Columns COLUMNS =
            Columns.jpql()
                    .code("number", "cast(d.number as string)")
                    .code("id", ID)
                    .code("box37", "cast(d.procedure as string)")
                    .text("box8", "d.clientName")
                    .code("consignment", "d.consignment")
                    .moment("filed", "d.filedAt")
                    .moment("decided", "d.decidedAt")
                    .text("status", "cast(d.status as string)");

    @Inject EntityManager em;
    @Inject DeclarationScope scope;

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return COLUMNS.keys();
    }

    /** The newest first. */
    public List<DeclarationSummary> find(DeclarationFilter filter, int offset, int limit) {
        return find(filter, Sieve.NONE, offset, limit);
    }

    /** The newest first, unless another order is asked for. */
    public List<DeclarationSummary> find(
            DeclarationFilter filter, Sieve sieve, int offset, int limit) {
        return query(SUMMARY, filter, sieve, "d.id desc", DeclarationSummary.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(DeclarationFilter filter) {
        return count(filter, Sieve.NONE);
    }

    public long count(DeclarationFilter filter, Sieve sieve) {
        return query("select count(d)", filter, sieve, null, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, DeclarationFilter filter, Sieve sieve, String order, Class<T> as) {
        StringBuilder where = new StringBuilder(DeclarationScope.WHERE);
        Map<String, Object> asked = new LinkedHashMap<>();
        narrow(filter, where, asked);
        Sifting sifting = COLUMNS.read(sieve);
        where.append(sifting.where()).append(order == null ? "" : sifting.order(order));
        TypedQuery<T> query = em.createQuery(select + " from Declaration d where " + where, as);
        asked.forEach(query::setParameter);
        return scope.apply(sifting.bind(query));
    }

    private static void narrow(
            DeclarationFilter filter, StringBuilder where, Map<String, Object> asked) {
        if (filter.status() != null) {
            where.append(" and d.status = :status");
            asked.put("status", filter.status());
        }
        if (filter.prepared() != null) {
            where.append(" and d.prepared = :prepared");
            asked.put("prepared", filter.prepared());
        }
        String procedure = DeclarationFilter.asked(filter.procedure());
        if (procedure != null) {
            where.append(" and cast(d.procedure as string) like :procedure");
            asked.put("procedure", literal(procedure) + "%");
        }
        String client = DeclarationFilter.asked(filter.client());
        if (client != null) {
            where.append(" and lower(d.clientName) like :client");
            asked.put("client", "%" + literal(client) + "%");
        }
        String text = DeclarationFilter.asked(filter.text());
        if (text != null) {
            where.append(
                    " and (lower(d.clientName) like :text or lower(d.consignment) like :text"
                            + " or cast(d.number as string) like :text or d.id = :key"
                            + " or exists (select 1 from DeclarationItem i where i.declaration = d"
                            + " and lower(cast(i.lot as string)) like :text))");
            asked.put("text", "%" + literal(text) + "%");
            asked.put("key", key(text));
        }
    }

    private static String literal(String text) {
        return text.toLowerCase(Locale.ROOT).replace("%", "").replace("_", "");
    }

    private static long key(String text) {
        String digits = text.replaceFirst("^[Dd]-", "");
        return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : -1;
    }
}
