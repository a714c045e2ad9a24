package org.caravanserai.inventory.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.receiving.ScanRead.Kind;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Measures LAPTOPS = Measures.of("26", "578.231", "612.9");

    static Khorgos khorgos;

    private ReceiptShown receipt;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @BeforeEach
    void announce() {
        receipt = khorgos.announced("TALLY-" + System.nanoTime(), 1, PALLETS, LAPTOPS);
    }

    private static Tallying tallying() {
        return khorgos.house.get(Tallying.class);
    }

    private ScanRead scan(String code, Integer line, String bin) {
        return khorgos.house.get(Scanning.class).take(receipt.id(), code, line, bin);
    }

    private TallyShown tally() {
        return tallying().get(receipt.id());
    }

    @Test
    void oneHandOnTheScannerCountsAContainerToTheGram() {
        assertThat(scan("kz1048576", null, null).kind()).isEqualTo(Kind.SEAL_MATCHED);
        assertThat(scan("a-01", null, null).location()).isEqualTo("A-01");
        assertThat(scan("8541430000", null, "A-01").line()).isEqualTo(1);
        assertThat(scan("+20", 1, "A-01").packages()).isEqualByComparingTo("20");
        assertThat(scan("2", 1, "A-01").line()).isEqualTo(2);
        scan("+9", 2, "A-01");
        scan("*9", 2, "A-02");
        scan("+7", 2, "A-01");
        for (int i = 0; i < 1; i++) {
            scan("(00)" + Sscc.of("4870001", i).value(), 2, "A-02");
        }

        assertThat(tally().differences(true)).isEmpty();
        ReceiptPosted posted = tallying().post(receipt.id(), true, null);

        assertThat(posted.differences()).isEmpty();
        assertThat(posted.status()).isEqualTo(ReceiptStatus.COMPLETED);
        assertThat(posted.lots()).hasSize(3);
        assertThat(tally().entries()).isZero();
    }

    @Test
    void aPalletScannedTwiceIsCountedOnce() {
        String pallet = Sscc.of("4870001", 77).value();
        scan(pallet, 1, "A-01");
        assertThatThrownBy(() -> scan(pallet, 1, "A-01"))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo("tally-scanned-already");
        assertThat(tally().entries()).isEqualTo(1);
    }

    @Test
    void theLastScanIsTakenBack() {
        scan("+3", 1, "A-01");
        scan("+4", 1, "A-01");
        assertThat(tallying().undo(receipt.id()).packages()).isEqualByComparingTo("4");
        assertThat(tally().lines().get(0).counted().packages()).isEqualByComparingTo("3");
    }

    @Test
    void anotherSealIsSeenAtOnceAndRecordedWithThePosting() {
        assertThat(scan("KZ9999999", null, null).kind()).isEqualTo(Kind.SEAL_OTHER);
        scan("+1", 1, "A-01");
        ReceiptPosted posted = tallying().post(receipt.id(), false, null);
        assertThat(posted.differences())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo("SEAL"));
    }

    @Test
    void noDifferenceIsPostedWithoutAReasonNorAnythingBeforeTheSealWasLookedAt() {
        scan("+19", 1, "A-01");
        assertThatThrownBy(() -> tallying().post(receipt.id(), true, null))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(e -> e.problems().stream().map(Problem::field).toList())
                .asList()
                .containsExactly("seal", "reason-1", "reason-2");

        tallying().seal(receipt.id(), null, true);
        tallying().reason(receipt.id(), 1, "one pallet crushed");
        tallying().reason(receipt.id(), 2, "not in the box");
        ReceiptPosted posted = tallying().post(receipt.id(), true, null);
        assertThat(posted.differences())
                .extracting(DifferenceShown::note)
                .containsExactly("one pallet crushed", "not in the box");
    }

    @Test
    void whatIsBeyondTheAnnouncedTakesTheMeanWeight() {
        scan("+22", 1, "A-01");
        TallyShown.Line line = tally().lines().get(0);
        assertThat(line.difference()).isEqualByComparingTo("2");
        assertThat(line.counted()).isEqualTo(Measures.of("22", "21780", "22660", "704", "PCE"));
        assertThat(tally().differences(false)).hasSize(1);
    }

    @Test
    void aWeighedCountKeepsItsWeights() {
        tallying()
                .count(
                        receipt.id(),
                        new TallyCount(
                                2,
                                "A-01",
                                new BigDecimal("26"),
                                new BigDecimal("556"),
                                new BigDecimal("590"),
                                null));
        TallyShown.Line line = tally().lines().get(1);
        assertThat(line.counted()).isEqualTo(Measures.of("26", "556", "590"));
        assertThat(line.differenceKg()).isEqualByComparingTo("-22.231");
    }

    @Test
    void whatCannotBeIsSaidAtTheRack() {
        assertRefused("tally-which-line", () -> scan("+1", null, "A-01"));
        assertRefused("tally-unknown-scan", () -> scan("???", 1, "A-01"));
        assertRefused("tally-no-such-line", () -> scan("9", 1, "A-01"));
        assertInvalid("tally-which-bin", () -> scan("+1", 1, null));
        assertInvalid("bin-not-suitable", () -> scan("+1", 1, "COLD"));
        assertInvalid("bin-not-bonded", () -> scan("+1", 1, "OPEN"));
        assertThat(tally().entries()).isZero();
    }

    @Test
    void binsWithRoomAreSuggested() {
        assertThat(khorgos.house.get(BinSuggestions.class).of(receipt.id(), 1, 3))
                .contains("A-02")
                .doesNotContain("COLD", "OPEN", "SMALL");
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static void assertInvalid(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .asInstanceOf(type(InvalidInput.class))
                .extracting(e -> e.problems().get(0).code())
                .isEqualTo(code);
    }
}
