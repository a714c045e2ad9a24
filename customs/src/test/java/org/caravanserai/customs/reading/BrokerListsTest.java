package org.caravanserai.customs.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationFilter;
import org.caravanserai.customs.declaration.DeclarationSearch;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftPreview;
import org.caravanserai.customs.declaration.LotBehind;
import org.caravanserai.customs.declaration.LotsBehind;
import org.caravanserai.customs.declaration.OfficeMessage;
import org.caravanserai.customs.declaration.OfficeMessages;
import org.caravanserai.customs.declaration.Proposals;
import org.caravanserai.customs.guarantee.GuaranteeMovements;
import org.caravanserai.customs.money.MoneyMovements;
import org.caravanserai.customs.procedure.ProcedureGraph;
import org.caravanserai.customs.procedure.ProcedureWay;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.WatchLine;
import org.caravanserai.customs.reference.WatchList;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionFilter;
import org.caravanserai.customs.supervision.SupervisionSearch;
import org.caravanserai.customs.tariff.ExchangeRateSearch;
import org.caravanserai.customs.tariff.TariffEntry;
import org.caravanserai.customs.tariff.TariffSearch;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a broker finds and is offered. */
@ExtendWith(OnThatDay.class)
class BrokerListsTest {

    private static final CustomsProcedure WITHDRAWAL = CustomsProcedure.parse("4070");

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void declarationsAreFoundByWhatABrokerKnowsOfThem() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.release(client, "7000", modules(lot, "20", "96000"));
        corridor.draft(client, "4070", modules(lot, "5", "24000"));
        String number = corridor.find(id).number();

        assertThat(found(client, filter(DeclarationStatus.RELEASED, null, null)))
                .containsExactly(id);
        assertThat(found(client, filter(null, "70", null))).containsExactly(id);
        assertThat(found(client, filter(null, null, number))).containsExactly(id);
        assertThat(found(client, filter(null, null, id))).containsExactly(id);
        assertThat(found(client, filter(null, null, lot.value()))).hasSize(2).contains(id);
        assertThat(found(client, filter(null, null, "nobody"))).isEmpty();
        assertThat(found(client, new DeclarationFilter(null, null, null, null, true))).isEmpty();
        assertThat(count(client, filter(null, null, null))).isEqualTo(2);
    }

    @Test
    void aWithdrawalTakesOverWhatThePlacementSaid() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(lot, "20", "90000"));

        DraftItem all =
                as(client, () -> proposals().propose(WITHDRAWAL, List.of(lot))).items().get(0);
        DraftItem part = as(client, () -> proposals().item(WITHDRAWAL, lot, new BigDecimal("5")));

        assertThat(all.origin()).isEqualTo("CN");
        assertThat(all.value()).isEqualTo(Money.of("90000", "USD"));
        assertThat(part.value()).isEqualTo(Money.of("22500", "USD"));
        assertThat(part.measures().netKg()).isEqualByComparingTo("4950");
        assertThat(part.measures().supplementary().quantity()).isEqualByComparingTo("160");
    }

    @Test
    void aDraftIsComputedAndCheckedBeforeItIsFiled() {
        Corridor.Client client = corridor.client("1000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "10", "48000"));

        DraftPreview preview = as(client, () -> corridor.house.get(Declarations.class).preview(id));

        assertThat(preview.assessment().payable().amount()).isPositive();
        assertThat(preview.findings())
                .extracting(finding -> finding.problem().code())
                .containsExactly("money-short");
        assertThat(preview.warnings()).isEmpty();
        assertThat(corridor.find(id).version()).isZero();
    }

    @Test
    void theLotBehindAnItemIsShownBeforeAndAfter() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(lot, "20", "96000"));

        LotBehind behind =
                as(
                        client,
                        () ->
                                corridor.house
                                        .get(LotsBehind.class)
                                        .of(WITHDRAWAL, lot, Corridor.modules("5"), false)
                                        .orElseThrow());

        assertThat(behind.before().packages()).isEqualByComparingTo("20");
        assertThat(behind.remaining().packages()).isEqualByComparingTo("15");
        assertThat(behind.standing())
                .extracting(SupervisedLot::status)
                .containsExactly(StockStatus.CUSTOMS_WAREHOUSE);
    }

    @Test
    void entriesAndMessagesOfAReleaseAreListed() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.release(client, "7000", modules(lot, "20", "96000"));

        assertThat(corridor.house.get(GuaranteeMovements.class).of("G-1", 0, 100))
                .filteredOn(movement -> movement.reference().startsWith(id))
                .extracting(movement -> movement.kind())
                .contains("RESERVED", "USED");
        Corridor.Client other = corridor.client("50000000");
        assertThat(as(other, () -> corridor.house.get(GuaranteeMovements.class).of("G-1", 0, 100)))
                .as("what moved for others is none of its business")
                .noneMatch(movement -> movement.reference() != null);
        assertThat(corridor.house.get(MoneyMovements.class).of(client.party().id(), 0, 10))
                .extracting(movement -> movement.kind())
                .startsWith("SPENT")
                .endsWith("TOPPED_UP");
        assertThat(corridor.house.get(OfficeMessages.class).of(id))
                .extracting(OfficeMessage::outcome)
                .containsExactly("registered", "released");
    }

    @Test
    void goodsWithTheNearestTermComeFirst() {
        Corridor.Client client = corridor.client("50000000");
        LotId placed = corridor.receiveModules(client);
        LotId stored = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(placed, "20", "96000"));
        SupervisionFilter own = new SupervisionFilter(null, null, client.party().name());
        SupervisionSearch search = corridor.house.get(SupervisionSearch.class);

        assertThat(search.find(own, 0, 10))
                .extracting(SupervisedLot::lot)
                .containsExactly(stored, placed);
        assertThat(search.count(new SupervisionFilter(null, Corridor.DAY, placed.value())))
                .isZero();
        assertThat(search.count(new SupervisionFilter(null, null, Corridor.BOX.value())))
                .isPositive();
        assertThat(search.count(new SupervisionFilter(null, null, "8541430"))).isPositive();
    }

    @Test
    void theTariffIsFoundByCodeAndByWordsOfAnyLanguage() {
        TariffSearch tariff = corridor.house.get(TariffSearch.class);
        for (String text :
                List.of(
                        "8541 43",
                        "8541.43",
                        "photovoltaic MODULES",
                        "modules photovoltaic",
                        "Фотоэлектрические модул",
                        "модули фотоэл",
                        "光伏组件",
                        "组件 photovoltaic")) {
            assertThat(tariff.find(text, Locale.ENGLISH, Corridor.DAY, 0, 10))
                    .as(text)
                    .extracting(line -> line.code().value())
                    .contains("8541430000")
                    .hasSizeLessThan(3);
        }
        assertThat(tariff.count("", Corridor.DAY)).isGreaterThan(50);
        assertThat(tariff.find("721420", Locale.ENGLISH, Corridor.DAY, 0, 10))
                .flatExtracting(TariffEntry::further)
                .allMatch(further -> "CN".equals(((TariffEntry.Further) further).origin()));
    }

    @Test
    void codesInStockWhoseRateChangesAreWatched() {
        Corridor.Client client = corridor.client(null);
        corridor.receive(client, "3004900002", Corridor.modules("2"), Money.of("100", "USD"));

        List<WatchLine> lines = as(client, () -> corridor.house.get(WatchList.class).lines(60));

        assertThat(lines)
                .extracting(line -> line.change() + " " + line.day())
                .containsExactly("ENDS 2026-12-31", "BEGINS 2027-01-01");
        assertThat(lines.get(0).book()).isEqualTo(Book.RATES);
        assertThat(lines.get(0).lots()).isEqualTo(1);
        assertThat(lines.get(0).drafts()).isZero();
    }

    @Test
    void codesOfDraftsAreWatchedToo() {
        Corridor.Client client = corridor.client(null);
        LotId lot = corridor.receiveModules(client);
        corridor.draft(
                client, "4000", Corridor.item(lot, "3004900002", Corridor.modules("1"), "10"));

        List<WatchLine> lines = as(client, () -> corridor.house.get(WatchList.class).lines(60));

        assertThat(lines)
                .extracting(line -> line.code().value() + " " + line.drafts() + " " + line.lots())
                .containsOnly("3004900002 1 0");
    }

    @Test
    void ratesAndProceduresAreTables() {
        assertThat(corridor.house.get(ExchangeRateSearch.class).find("usd", 0, 10))
                .extracting(rate -> rate.kztPerUnit().intValue())
                .contains(520);
        assertThat(corridor.house.get(ProcedureGraph.class).on(Corridor.DAY))
                .extracting(ProcedureWay::code)
                .contains("7000", "4070", "3170", "8070")
                .doesNotContain("1070");
    }

    private static DeclarationFilter filter(
            DeclarationStatus status, String procedure, String text) {
        return new DeclarationFilter(status, procedure, null, text, null);
    }

    private static List<String> found(Corridor.Client client, DeclarationFilter filter) {
        return as(client, () -> corridor.house.get(DeclarationSearch.class).find(filter, 0, 10))
                .stream()
                .map(found -> found.id())
                .toList();
    }

    private static long count(Corridor.Client client, DeclarationFilter filter) {
        return as(client, () -> corridor.house.get(DeclarationSearch.class).count(filter));
    }

    private static Proposals proposals() {
        return corridor.house.get(Proposals.class);
    }

    private static <T> T as(Corridor.Client client, java.util.concurrent.Callable<T> work) {
        return corridor.house.as(client.broker(), work);
    }
}
