package org.caravanserai.customs.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.locking.Retried;

/** Everything the books say of one code: past, in force, and known ahead. */
@ApplicationScoped
@Retried
@Transactional
public class CodeBook {

    private static final List<Book> BOOKS =
            List.of(
                    Book.TARIFF,
                    Book.SURCHARGES,
                    Book.PREFERENCES,
                    Book.RELIEFS,
                    Book.CODE_CONDITIONS,
                    Book.LOWER_RATES,
                    Book.RESTRICTIONS,
                    Book.RATES);

    @Inject ChangeBook rows;

    /** By book; books that say nothing of it are left out. */
    public Map<Book, List<BookRow>> concerning(CommodityCode code) {
        Map<Book, List<BookRow>> found = new EnumMap<>(Book.class);
        of(List.of(code))
                .forEach(
                        (book, all) -> {
                            List<BookRow> some =
                                    all.stream().filter(row -> concerns(book, row, code)).toList();
                            if (!some.isEmpty()) {
                                found.put(book, some);
                            }
                        });
        return found;
    }

    /** The rows of the books that may speak of one of the codes. */
    Map<Book, List<BookRow>> of(Collection<CommodityCode> codes) {
        Map<Book, List<BookRow>> some = new EnumMap<>(Book.class);
        BOOKS.forEach(book -> some.put(book, rows.of(book, codes)));
        return some;
    }

    /** Rates speak of a code by their scope; those without one are about everything. */
    static boolean concerns(Book book, BookRow row, CommodityCode code) {
        String prefix =
                switch (book) {
                    case TARIFF, LOWER_RATES -> row.cell("code");
                    case RATES -> row.cell("scope");
                    default -> row.cell("codePrefix");
                };
        boolean tax = book != Book.RATES || "VAT".equals(row.cell("name"));
        return tax && !prefix.isEmpty() && code.value().startsWith(prefix);
    }
}
