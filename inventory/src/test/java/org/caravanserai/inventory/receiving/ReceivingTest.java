package org.caravanserai.inventory.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.TYRES;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceivingTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @BeforeEach
    void forget() {
        facts().forget();
    }

    private static FactRecorder facts() {
        return khorgos.house.get(FactRecorder.class);
    }

    private static ReceiptShown again(ReceiptShown receipt) {
        return khorgos.house.get(ReceiptView.class).get(receipt.id());
    }

    @Test
    void anAnnouncedContainerIsExpectedAndBecomesReadyWhenItArrives() {
        ReceiptShown receipt = khorgos.announced();
        assertThat(receipt.status()).isEqualTo(ReceiptStatus.ANNOUNCED);
        assertThat(receipt.lines()).hasSize(2);
        assertThat(receipt.lines().get(0).measures()).isEqualTo(PALLETS);
        assertThat(receipt.lines().get(0).counted().isZero()).isTrue();

        khorgos.house.tell(
                new ContainerArrived(
                        receipt.container(),
                        Khorgos.GATEWAY,
                        new Carriage(Carriage.Kind.TRAIN, "X8155"),
                        Instant.now()));
        assertThat(again(receipt).status()).isEqualTo(ReceiptStatus.READY);
    }

    @Test
    void whatIsCountedLiesInTemporaryStorageUnderItsOwner() {
        ReceiptShown receipt = khorgos.announced();
        ReceiptPosted posted =
                khorgos.post(
                        receipt, null, true, count(1, PALLETS, "A-01"), count(2, TYRES, "A-02"));

        assertThat(posted.differences()).isEmpty();
        assertThat(posted.lots()).hasSize(2);
        StockRow row = khorgos.stock(posted.lots().get(0).lot()).get(0);
        assertThat(row.location()).isEqualTo("A-01");
        assertThat(row.status()).isEqualTo(StockStatus.TEMPORARY_STORAGE);
        assertThat(row.measures()).isEqualTo(PALLETS);
        assertThat(row.lot().owner().name()).isEqualTo("Almaty Solar LLP");
        assertThat(row.held()).isFalse();
        assertThat(again(receipt).status()).isEqualTo(ReceiptStatus.COMPLETED);
        GoodsReceived told = facts().all(GoodsReceived.class).get(0);
        assertThat(told.complete()).isTrue();
        assertThat(told.lots().get(0).value()).isEqualTo(Money.of("96000.00", "USD"));
    }

    @Test
    void aReceiptInPartsDividesTheValueAndFindsTheShortageAtTheEnd() {
        ReceiptShown receipt = khorgos.announced();
        Measures some = PALLETS.portion(new BigDecimal("12"));
        ReceiptPosted first = khorgos.post(receipt, null, false, count(1, some, "A-01"));
        assertThat(first.status()).isEqualTo(ReceiptStatus.IN_PROGRESS);
        assertThat(first.differences()).isEmpty();
        assertThat(first.lots().get(0).value()).isEqualTo(Money.of("57600.00", "USD"));

        Measures more = PALLETS.portion(new BigDecimal("7"));
        ReceiptPosted last =
                khorgos.post(receipt, null, true, count(1, more, "A-02"), count(2, TYRES, "A-02"));

        assertThat(last.differences())
                .singleElement()
                .satisfies(
                        difference -> {
                            assertThat(difference.kind()).isEqualTo("SHORTAGE");
                            assertThat(difference.line()).isEqualTo(1);
                            assertThat(difference.announced().packages()).isEqualByComparingTo("8");
                            assertThat(difference.counted().packages()).isEqualByComparingTo("7");
                        });
        assertThat(facts().all(ShortageFound.class))
                .singleElement()
                .satisfies(
                        missing ->
                                assertThat(missing.missing())
                                        .isEqualTo(PALLETS.portion(new BigDecimal("1"))));
        assertThat(again(receipt).lines().get(0).counted().packages()).isEqualByComparingTo("19");
        assertThat(again(receipt).differences()).hasSize(1);
    }

    @Test
    void packagesAloneMeanTheirShareOfTheAnnouncedWeights() {
        ReceiptShown receipt = khorgos.announced();
        var asked = new MeasuresAsked(new BigDecimal("5.0"), null, null, null);
        ReceiptPosted posted =
                khorgos.post(
                        receipt,
                        null,
                        false,
                        new CountSheet.Line(1, asked, "A-01", null, null, null));
        assertThat(posted.lots().get(0).measures())
                .isEqualTo(Measures.of("5", "4950", "5150", "160", "H87"));
    }

    @Test
    void aSurplusIsTakenInAndRecordedWithTheClerksWordsToTheLetter() {
        String words = "<script>alert(1)</script> =cmd|' /C calc'!A0 ${jndi:ldap://x} '; drop --";
        ReceiptShown receipt = khorgos.announced();
        Measures more = PALLETS.plus(PALLETS.portion(new BigDecimal("1")));
        ReceiptPosted posted =
                khorgos.post(
                        receipt,
                        null,
                        false,
                        new CountSheet.Line(1, MeasuresAsked.of(more), "A-01", words, null, null));
        assertThat(posted.differences())
                .singleElement()
                .satisfies(
                        difference -> {
                            assertThat(difference.kind()).isEqualTo("SURPLUS");
                            assertThat(difference.note()).isEqualTo(words);
                        });
        assertThat(posted.lots().get(0).value()).isEqualTo(Money.of("96000.00", "USD"));
    }

    @Test
    void goodsThatNobodyAnnouncedNeedTheirCommodityAndDescription() {
        ReceiptShown receipt = khorgos.announced();
        var nameless = new CountSheet.Line(0, MeasuresAsked.of(TYRES), "A-01", "found", null, null);
        assertThatThrownBy(() -> khorgos.post(receipt, null, false, nameless))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(e -> e.problems().stream().map(Problem::field).toList())
                .isEqualTo(List.of("lines[0].commodityCode", "lines[0].description"));

        var named =
                new CountSheet.Line(
                        0, MeasuresAsked.of(TYRES), "A-01", "found", "4011201000", "Tyres");
        ReceiptPosted posted = khorgos.post(receipt, null, false, named);
        assertThat(posted.lots().get(0).consignmentLine()).isZero();
        assertThat(posted.differences().get(0).kind()).isEqualTo("WRONG_GOODS");
        assertThat(khorgos.house.get(ReceiptView.class).get(receipt.id()).differences())
                .as("an act must say what it was")
                .satisfiesExactly(
                        found -> {
                            assertThat(found.description()).isEqualTo("Tyres");
                            assertThat(found.commodityCode().value()).isEqualTo("4011201000");
                        });
    }

    @Test
    void everyWrongFieldIsNamedAndNothingIsSaved() {
        ReceiptShown receipt = khorgos.announced();
        var wrongUnit = MeasuresAsked.of(Measures.of("1", "990", "1030", "1", "KGM"));
        var negative =
                new MeasuresAsked(
                        new BigDecimal("-1"), new BigDecimal("-5"), new BigDecimal("-4"), null);
        assertThatThrownBy(
                        () ->
                                khorgos.post(
                                        receipt,
                                        null,
                                        false,
                                        count(9, TYRES, "A-01"),
                                        count(2, TYRES, "NO-SUCH-BIN"),
                                        count(2, TYRES, "Q-01"),
                                        new CountSheet.Line(1, wrongUnit, "A-01", "", null, null),
                                        new CountSheet.Line(2, negative, "A-01", "", null, null)))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(
                        e -> e.problems().stream().map(p -> p.field() + " " + p.code()).toList())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .contains(
                        "lines[0].line unknown-line",
                        "lines[1].location unknown-location",
                        "lines[2].location bin-other-site",
                        "lines[3].measures unit-mismatch",
                        "lines[4].measures.packages measures-negative");
        assertThat(again(receipt).status()).isEqualTo(ReceiptStatus.ANNOUNCED);
    }

    @Test
    void aForeignSealIsToldAndRecordedWhileReceivingGoesOn() {
        ReceiptShown receipt = khorgos.announced();
        ReceiptPosted posted =
                khorgos.house
                        .get(Receiving.class)
                        .post(
                                receipt.id(),
                                new CountSheet(
                                        null,
                                        "KZ9999999",
                                        List.of(count(2, TYRES, "A-01")),
                                        null,
                                        false));
        assertThat(posted.lots()).hasSize(1);
        assertThat(posted.differences())
                .singleElement()
                .satisfies(
                        difference -> {
                            assertThat(difference.kind()).isEqualTo("SEAL");
                            assertThat(difference.note()).isEqualTo("KZ9999999");
                        });
        assertThat(facts().all(SealMismatchFound.class)).hasSize(1);
        assertThat(again(receipt).sealIntact()).isFalse();
    }

    @Test
    void aCorrectedListReplacesWhatWasNotCounted() {
        String smgs = "SMGS-CORRECTED";
        ReceiptShown receipt = khorgos.announced(smgs, 1, PALLETS, TYRES);
        khorgos.post(receipt, null, false, count(1, PALLETS, "A-01"));
        Measures other = Measures.of("30", "1620", "1680");
        khorgos.house.tell(Khorgos.consignment(smgs, 2, Measures.of("1", "1", "1"), other));

        ReceiptShown now = again(receipt);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.lines().get(0).measures()).isEqualTo(PALLETS);
        assertThat(now.lines().get(1).measures()).isEqualTo(other);

        khorgos.house.tell(Khorgos.consignment(smgs, 1, PALLETS, TYRES));
        assertThat(again(receipt).lines().get(1).measures()).isEqualTo(other);
    }

    @Test
    void aCompletedReceiptTakesNoMore() {
        ReceiptShown receipt = khorgos.announced();
        khorgos.post(receipt, null, true);
        assertThatThrownBy(() -> khorgos.post(receipt, null, false, count(1, PALLETS, "A-01")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("receipt-closed");
    }

    @Test
    void aBinRefusesWhatItMayNotHold() {
        ReceiptShown receipt = khorgos.announced();
        for (String bin : List.of("SMALL", "OPEN", "COLD")) {
            assertThatThrownBy(() -> khorgos.post(receipt, null, false, count(1, PALLETS, bin)))
                    .as(bin)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("lines[0].location");
        }
        assertThat(again(receipt).lines().get(0).counted().isZero()).isTrue();
    }
}
