package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.TYRES;
import static org.caravanserai.inventory.Khorgos.count;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.ListOracle;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stock list sorted and sifted by the database, beside the same done row by row. */
class StockColumnsTest {

    private static final ListOracle<StockRow> ORACLE =
            new ListOracle<StockRow>()
                    .column("lot", row -> row.lot().id())
                    .column("goods", row -> row.lot().description())
                    .column("status", StockRow::status)
                    .column("commodity", row -> row.lot().commodity())
                    .column("bin", StockRow::location)
                    .column("packages", row -> row.measures().packages())
                    .column("net", row -> row.measures().netKg())
                    .column("gross", row -> row.measures().grossKg())
                    .column("owner", row -> row.lot().owner().name())
                    .column("container", row -> row.lot().container())
                    .column(
                            "declaration",
                            row ->
                                    row.declarations().isEmpty()
                                            ? null
                                            : row.declarations().get(0).number())
                    .column("until", StockRow::storageUntil);

    static Khorgos khorgos;
    static StockView stock;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
        stock = khorgos.house.get(StockView.class);
        for (int i = 1; i <= 6; i++) {
            Measures some = Measures.of("" + i, i + "00.5", i + "10.125", "64", "PCE");
            var lots =
                    khorgos.post(
                                    khorgos.announced("SMGS-C" + i, 1, PALLETS, TYRES),
                                    Khorgos.ago(Duration.ofHours(2)),
                                    false,
                                    count(1, some, i % 2 == 0 ? "A-01" : "A-02"),
                                    count(2, TYRES, "A-01"))
                            .lots();
            LotId lot = lots.get(0).lot();
            String declaration = "D-1" + i;
            if (i > 2) {
                khorgos.file(declaration, "7000", lot, some);
                LocalDate until = i == 4 ? null : LocalDate.of(2027, i, 1);
                khorgos.release(
                        declaration, "7000", StockStatus.CUSTOMS_WAREHOUSE, lot, some, until);
            }
        }
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void everyColumnIsKnown() {
        assertThat(StockColumns.keys()).containsExactlyElementsOf(ORACLE.columns());
    }

    @Test
    void sortsAndSiftsEveryColumnAsTheRowsThemselvesWould() {
        agrees(StockFilter.ALL);
    }

    @Test
    void sortsAndSiftsThePastAlike() {
        agrees(StockFilter.ALL.at(new TwoTimes(Instant.now(), null)));
    }

    private static void agrees(StockFilter filter) {
        List<StockRow> all = whole(filter, 100);
        int pageOf = 4;
        for (Sieve sieve : ORACLE.sieves(all, new Random(7))) {
            pageOf = pageOf == 4 ? 100 : 4;
            List<String> wanted =
                    ORACLE.find(all, sieve).stream().map(StockColumnsTest::key).toList();
            StockFilter sifted = filter.sieve(sieve);
            assertThat(whole(sifted, pageOf))
                    .as(sieve.toString())
                    .map(StockColumnsTest::key)
                    .isEqualTo(wanted);
            assertThat(stock.count(sifted)).as(sieve.toString()).isEqualTo(wanted.size());
        }
    }

    @Test
    void aPageOfManyAsksNoMoreThanAPageOfFew() {
        Sieve byWeight = new Sieve("net", true, Map.of("bin", "A"), ZoneOffset.UTC);
        StockFilter heavy = StockFilter.ALL.sieve(byWeight);
        var few = khorgos.house.statements(() -> stock.list(heavy, 2, null));
        assertThat(khorgos.house.statements(() -> stock.list(heavy, 100, null))).hasSameSizeAs(few);
        assertThat(few).hasSizeLessThan(12);
        assertThat(khorgos.house.statements(() -> stock.count(heavy))).hasSize(1);
    }

    private static List<StockRow> whole(StockFilter filter, int pageOf) {
        List<StockRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            StockPage page = stock.list(filter, pageOf, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(pageOf);
            rows.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return rows;
    }

    private static String key(StockRow row) {
        return row.lot().id() + " " + row.location() + " " + row.status();
    }

    @Test
    void refusesAColumnItDoesNotHave() {
        Sieve unknown = new Sieve("l.owner_id; drop table x", false, Map.of(), ZoneOffset.UTC);
        assertThatThrownBy(() -> stock.list(StockFilter.ALL.sieve(unknown), 10, null))
                .isInstanceOf(InvalidInput.class);
    }
}
