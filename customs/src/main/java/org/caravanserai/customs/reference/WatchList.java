package org.caravanserai.customs.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Codes of goods in the house or in a draft whose rate, remedy, relief or restriction changes soon,
 * or did.
 */
@ApplicationScoped
@Retried
@Transactional
public class WatchList {

    private static final int MOST_DAYS = 730;
    private static final int BACK_DAYS = 30;

    private static final String IN_STOCK =
            "select a.commodity, max(a.description), count(distinct a.lot), sum(b.gross_kg)"
                    + " from customs.account_balance b join customs.account a on a.lot = b.lot"
                    + " where b.regime in ('TEMPORARY_STORAGE', 'CUSTOMS_WAREHOUSE')"
                    + " and b.gross_kg > 0%s group by a.commodity order by a.commodity";

    @Inject PlainSql sql;
    @Inject CodeBook codes;
    @Inject ClientScope scope;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private static final String IN_DRAFTS =
            "select i.commodity, max(i.description), count(distinct d.id)"
                    + " from customs.declaration_item i join customs.declaration d"
                    + " on d.id = i.declaration where d.status = 'DRAFT'"
                    + " and length(i.commodity) = 10%s group by i.commodity order by i.commodity";

    private record Stock(
            CommodityCode code, String description, long lots, BigDecimal grossKg, long drafts) {

        Stock in(long more) {
            return new Stock(code, description, lots, grossKg, more);
        }
    }

    /**
     * The nearest change first; what changed in the last thirty days is still told.
     *
     * @param ahead days to look ahead
     */
    public List<WatchLine> lines(int ahead) {
        if (ahead < 1 || ahead > MOST_DAYS) {
            throw InvalidInput.of("days", "headroom-days", MOST_DAYS);
        }
        LocalDate today = OfficeCalendar.day(clock.now());
        List<Stock> there = inUse();
        Map<Book, List<BookRow>> books = codes.of(there.stream().map(Stock::code).toList());
        List<WatchLine> lines = new ArrayList<>();
        for (Stock stock : there) {
            books.forEach((book, rows) -> watch(lines, stock, book, rows, today, ahead));
            boolean missing =
                    books.get(Book.TARIFF).stream()
                            .filter(row -> CodeBook.concerns(Book.TARIFF, row, stock.code()))
                            .noneMatch(row -> row.inForce(today));
            if (missing) {
                lines.add(line(stock, WatchLine.Change.MISSING, null, today, null));
            }
        }
        lines.sort(Comparator.comparing(WatchLine::day).thenComparing(l -> l.code().value()));
        return lines;
    }

    private static void watch(
            List<WatchLine> lines,
            Stock stock,
            Book book,
            List<BookRow> rows,
            LocalDate today,
            int ahead) {
        for (BookRow row : rows) {
            if (!CodeBook.concerns(book, row, stock.code())) {
                continue;
            }
            if (within(row.from(), today, ahead)) {
                lines.add(line(stock, WatchLine.Change.BEGINS, book, row.from(), row));
            }
            if (row.to() != null && within(row.to(), today, ahead)) {
                lines.add(line(stock, WatchLine.Change.ENDS, book, row.to(), row));
            }
        }
    }

    private static boolean within(LocalDate day, LocalDate today, int ahead) {
        return !day.isBefore(today.minusDays(BACK_DAYS)) && !day.isAfter(today.plusDays(ahead));
    }

    private static WatchLine line(
            Stock stock, WatchLine.Change change, Book book, LocalDate day, BookRow row) {
        return new WatchLine(
                stock.code(),
                stock.description(),
                stock.lots(),
                stock.grossKg(),
                stock.drafts(),
                change,
                book,
                day,
                row == null ? null : words(book, row),
                row == null ? null : row.cell("source"),
                row == null ? null : row.cell("mark"));
    }

    /** Of a line of the tariff the rate is enough: the goods stand beside it. */
    private static String words(Book book, BookRow row) {
        return book == Book.TARIFF ? row.cell("rate") : row.title(book) + " " + row.says(book);
    }

    /** Codes of what lies in the house and of what is being declared. */
    private List<Stock> inUse() {
        Map<CommodityCode, Stock> used = new TreeMap<>(Comparator.comparing(CommodityCode::value));
        inStock().forEach(stock -> used.put(stock.code(), stock));
        for (Stock drafted : inDrafts()) {
            used.merge(drafted.code(), drafted, (stock, draft) -> stock.in(draft.drafts()));
        }
        return List.copyOf(used.values());
    }

    private List<Stock> inDrafts() {
        Collection<PartyId> clients = scope.clients();
        List<Object> given = new ArrayList<>();
        if (clients != null) {
            given.add(clients.stream().map(PartyId::value).toList());
        }
        return sql.rows(
                IN_DRAFTS.formatted(clients == null ? "" : " and d.client = any(?)"),
                row ->
                        new Stock(
                                CommodityCode.parse(row.getString(1)),
                                row.getString(2),
                                0,
                                BigDecimal.ZERO,
                                row.getLong(3)),
                given.toArray());
    }

    private List<Stock> inStock() {
        StringBuilder where = new StringBuilder();
        List<Object> given = new ArrayList<>();
        if (!actor.get().sites().isEmpty()) {
            where.append(" and a.facility = any(?)");
            given.add(actor.get().sites().stream().map(FacilityCode::value).toList());
        }
        Collection<PartyId> clients = scope.clients();
        if (clients != null) {
            where.append(" and a.owner = any(?)");
            given.add(clients.stream().map(PartyId::value).toList());
        }
        return sql.rows(
                IN_STOCK.formatted(where),
                row ->
                        new Stock(
                                CommodityCode.parse(row.getString(1)),
                                row.getString(2),
                                row.getLong(3),
                                row.getBigDecimal(4).stripTrailingZeros(),
                                0),
                given.toArray());
    }
}
