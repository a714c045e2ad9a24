package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A declaration of 999 items out of a sheet: all of it or nothing, each line with its lot. */
@ExtendWith(OnThatDay.class)
class LongDeclarationTest {

    private static final int LINES = 999;
    private static final int BATCH = 50;

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    private final Corridor.Client client = corridor.client("5000000000");

    @Test
    void isImportedCheckedAndTypedInto() {
        List<LotId> lots = receive();
        LotId first = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(first, "20", "96000"));
        List<DraftItem> items = read(rows(lots));

        timed("imported", () -> add(id, items));
        DeclarationView view = timed("opened", () -> corridor.find(id));
        DraftPreview preview = timed("computed and checked", () -> preview(id));
        BoxEntry.Entered entered = timed("a box saved", () -> say(id, view.version(), "CN"));
        timed("another box saved", () -> say(id, entered.version(), "KZ"));

        assertThat(view.items()).hasSize(LINES);
        assertThat(view.items())
                .extracting(DeclarationView.Item::lot)
                .containsExactlyElementsOf(lots);
        assertThat(view.items().get(998).texts()).containsEntry("42", "1098.00");
        assertThat(preview.findings()).isEmpty();
        assertThat(preview.assessment().lines()).hasSizeGreaterThan(LINES);
        assertThat(corridor.find(id).items().get(998).origin()).isEqualTo("KZ");
    }

    @Test
    void aSheetWithOneBadRowLeavesTheDraftAsItWas() {
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "20", "96000"));
        List<Map<String, String>> rows = rows(List.of(LotId.of(900001), LotId.of(900002)));
        rows.forEach(row -> row.remove(ItemText.LOT));
        rows.get(1).put("33", "1234567890");

        InvalidInput wrong = caught(InvalidInput.class, () -> add(id, read(rows)));

        assertThat(wrong.problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "items[1].commodityCode", "unknown-commodity-code"));
        assertThat(corridor.find(id).items()).hasSize(1);
    }

    @Test
    void tiesALineToTheOnlyLotOfItsContainerAndCode() {
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "20", "96000"));
        LotId other =
                corridor.receive(
                        client, "1512199002", Measures.of("1", "9", "10"), Money.of("90", "USD"));
        Map<String, String> row = rows(List.of(other)).get(0);
        row.remove(ItemText.LOT);
        row.put("33", "1512199002");
        row.put("31.containers", "CSQU3054383 2");

        add(id, read(List.of(row)));

        assertThat(corridor.find(id).items()).extracting(DeclarationView.Item::lot).contains(other);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long from = System.nanoTime();
        T done = work.get();
        System.out.printf(
                "%d items, %s: %d ms%n", LINES, what, (System.nanoTime() - from) / 1_000_000);
        return done;
    }

    private String add(String id, List<DraftItem> items) {
        return corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(DraftLines.class).add(id, items, true);
                    return id;
                });
    }

    private DraftPreview preview(String id) {
        return corridor.house.as(
                client.broker(), () -> corridor.house.get(Declarations.class).preview(id));
    }

    private BoxEntry.Entered say(String id, int version, String origin) {
        return corridor.house.as(
                client.broker(),
                () ->
                        corridor.house
                                .get(BoxEntry.class)
                                .say(id, version, 999, Map.of("34", origin)));
    }

    private static List<DraftItem> read(List<Map<String, String>> rows) {
        List<Problem> problems = new ArrayList<>();
        List<DraftItem> items = new ArrayList<>();
        rows.forEach(row -> items.add(ItemReading.of(row, "", problems)));
        InvalidInput.throwIfAny(problems);
        return items;
    }

    /** Rows as a sheet gives them, box by box. */
    private static List<Map<String, String>> rows(List<LotId> lots) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put(ItemText.LOT, lots.get(i).value());
            row.put("31", "Modules of kind " + i);
            row.put("33", "8541430000");
            row.put("34", "CN");
            row.put(ItemText.COUNT, "1");
            row.put("35", "1 030");
            row.put("38", "990");
            row.put("41", "32");
            row.put("41.unit", "PCE");
            row.put("42", (100 + i) + ",00");
            row.put("42.currency", "USD");
            row.put("44", "04021 INV-" + i + " 2026-11-02");
            rows.add(row);
        }
        return rows;
    }

    private List<LotId> receive() {
        List<LotId> lots =
                IntStream.rangeClosed(1, LINES).mapToObj(i -> LotId.of(500_000 + i)).toList();
        for (int i = 0; i < LINES; i += BATCH) {
            tell(lots.subList(i, Math.min(LINES, i + BATCH)));
        }
        return lots;
    }

    private void tell(List<LotId> lots) {
        List<ReceivedLot> received = new ArrayList<>();
        for (LotId lot : lots) {
            received.add(
                    new ReceivedLot(
                            lot,
                            received.size() + 1,
                            CommodityCode.parse("8541430000"),
                            "Modules",
                            "PX",
                            Measures.of("1", "990", "1030", "32", "PCE"),
                            Money.of("4800", "USD"),
                            "A-01-01-1"));
        }
        corridor.house.tell(
                new GoodsReceived(
                        "R-" + lots.get(0),
                        Corridor.KHORGOS,
                        Corridor.BOX,
                        null,
                        client.party(),
                        true,
                        true,
                        received,
                        List.of(),
                        OnThatDay.NOW));
    }
}
