package org.caravanserai.customs.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * What the list of goods under supervision is narrowed to; null where nothing is asked.
 *
 * @param until only goods whose term ends on or before that day
 * @param text of a lot, an owner, a description, a consignment, a container or a code
 */
public record SupervisionFilter(StockStatus status, LocalDate until, String text) {

    private static final List<StockStatus> UNDER_SUPERVISION =
            List.of(
                    StockStatus.TEMPORARY_STORAGE,
                    StockStatus.CUSTOMS_WAREHOUSE,
                    StockStatus.RE_EXPORT);

    public SupervisionFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** The statuses that are asked for; for null those under supervision. */
    List<StockStatus> regimes() {
        return status == null ? UNDER_SUPERVISION : List.of(status);
    }

    /** As conditions on a row {@code x} of a past moment and its account {@code a}. */
    String then(Map<String, Object> given) {
        StringBuilder where = new StringBuilder(" and x.regime in (:regimes)");
        given.put("regimes", regimes().stream().map(Enum::name).toList());
        if (until != null) {
            where.append(" and x.until_day <= :until");
            given.put("until", until);
        }
        if (text != null) {
            where.append(
                    " and (lower(x.lot) like :text or lower(a.owner_name) like :text"
                            + " or lower(a.description) like :text"
                            + " or lower(a.consignment) like :text"
                            + " or lower(a.container) like :text or a.commodity like :text)");
            given.put("text", pattern());
        }
        return where.toString();
    }

    /** The text as the letters of a pattern. */
    String pattern() {
        return '%' + text.toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + '%';
    }
}
