package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.payment.PaymentKind;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookChange;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Box 36 from the draft to the duty ledger: toys of 7.5 % worth 5,200,000 tenge. */
@ExtendWith(OnThatDay.class)
class ReliefsClaimedTest {

    private static final String TOYS = "9503004100";
    private static final DocumentReference CERTIFICATE =
            new DocumentReference("06011", "FA-77", Corridor.DAY, Corridor.DAY.plusDays(30));

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
        keep(Book.PREFERENCES, Map.of("codePrefix", "9503", "origin", "VN", "factor", "0.75"));
        keep(Book.LOWER_RATES, Map.of("code", TOYS, "rate", "5"));
        keep(
                Book.RELIEFS,
                Map.of(
                        "part",
                        "VAT",
                        "reliefCode",
                        "ТО",
                        "codePrefix",
                        "9503",
                        "basis",
                        "EXEMPTION",
                        "factor",
                        "0",
                        "conditional",
                        "yes",
                        "text",
                        "Used in kindergartens"));
    }

    private static void keep(Book book, Map<String, String> cells) {
        Map<String, String> row = new java.util.HashMap<>(cells);
        row.putAll(Map.of("validFrom", "2026-01-01", "source", "test", "mark", "S"));
        BookChange kept =
                corridor.house.as(
                        Corridor.person("admin", Role.ADMINISTRATOR),
                        () ->
                                corridor.house
                                        .get(Books.class)
                                        .change(book, List.of(row), "test", false));
        assertThat(kept.rejected()).isEmpty();
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void aPreferenceIsCheckedExplainedPaidLessAndFreed() {
        Corridor.Client client = corridor.client("50000000");
        String id = draft(client, "VN", Map.of("36.duty", "ПП"), CERTIFICATE);

        corridor.file(client, id);
        corridor.answer();

        PaymentLine duty = line(id, PaymentKind.IMPORT_DUTY);
        assertThat(duty.amount()).isEqualTo(Money.of("292500", "KZT"));
        assertThat(duty.spared().code()).isEqualTo("ПП");
        assertThat(duty.spared().without()).isEqualByComparingTo("390000");
        assertThat(line(id, PaymentKind.VAT).sparedAmount()).isEqualByComparingTo("15600");
        assertThat(ledger(id)).containsEntry(DutyState.PAID, amount("1171300"));
        assertThat(ledger(id)).containsEntry(DutyState.FREED, amount("113100"));
    }

    @Test
    void theCertificateIsAskedForAndMustBeValidOnTheDay() {
        Corridor.Client client = corridor.client("50000000");
        Map<String, String> claimed = Map.of("36.duty", "ПП");
        DocumentReference expired =
                new DocumentReference("06011", "FA-1", null, Corridor.DAY.minusDays(1));

        assertThat(problem(client, draft(client, "VN", claimed)))
                .isEqualTo("1 36 relief-document-missing");
        assertThat(problem(client, draft(client, "VN", claimed, expired)))
                .isEqualTo("1 36 relief-document-expired");
        assertThat(problem(client, draft(client, "CN", claimed, CERTIFICATE)))
                .isEqualTo("1 36 preference-missing");
        assertThat(problem(client, draft(client, "VN", Map.of("36.vat", "ПП"))))
                .isEqualTo("1 36 relief-unknown");
        Refusal refused =
                caught(
                        Refusal.class,
                        () -> corridor.file(client, draft(client, "VN", claimed, expired)));
        assertThat(refused.problems())
                .extracting(Problem::code)
                .contains("relief-document-expired");
    }

    @Test
    void latinLettersAndNothingClaimedAreUnderstood() {
        Corridor.Client client = corridor.client("50000000");
        String id = draft(client, "CN", Map.of("36.duty", "OO", "36.excise", "-", "36.vat", "ОО"));

        corridor.file(client, id);

        assertThat(line(id, PaymentKind.IMPORT_DUTY).spared()).isNull();
    }

    @Test
    void theLowerRateOfTheNationalListTakesThePlaceOfTheCommonOne() {
        Corridor.Client client = corridor.client("50000000");
        String id = draft(client, "CN", Map.of("36.duty", "НП"));

        corridor.file(client, id);

        assertThat(line(id, PaymentKind.IMPORT_DUTY).amount()).isEqualTo(Money.of("260000", "KZT"));
        assertThat(line(id, PaymentKind.IMPORT_DUTY).sparedAmount()).isEqualByComparingTo("130000");
    }

    @Test
    void whatIsSparedUnderAConditionStaysSuspendedUntilItIsMet() {
        Corridor.Client client = corridor.client("50000000");
        String id = draft(client, "CN", Map.of("36.vat", "ТО"));
        corridor.file(client, id);
        corridor.answer();

        assertThat(ledger(id)).containsEntry(DutyState.SUSPENDED, amount("894400"));
        assertThat(corridor.find(id).items().get(0).condition()).contains("kindergartens");

        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    corridor.house.get(Decisions.class).conditionMet(id, 1, "Act 5");
                    return null;
                });

        assertThat(ledger(id)).containsEntry(DutyState.SUSPENDED, amount("0"));
        assertThat(ledger(id)).containsEntry(DutyState.FREED, amount("894400"));
    }

    @Test
    void aReliefFoundWrongAfterReleaseIsPaidInAddition() {
        Corridor.Client client = corridor.client("50000000");
        String id = draft(client, "VN", Map.of("36.duty", "ПП"), CERTIFICATE);
        corridor.file(client, id);
        corridor.answer();

        corridor.house.as(
                Corridor.MANAGER,
                () ->
                        corridor.house
                                .get(Corrections.class)
                                .correct(
                                        id,
                                        new CorrectionRequest(
                                                "03",
                                                "certificate void",
                                                "Decision 9",
                                                List.of(withoutRelief()))));

        assertThat(ledger(id)).containsEntry(DutyState.PAID, amount("1284400"));
        assertThat(ledger(id)).containsEntry(DutyState.FREED, amount("0"));
        assertThat(line(id, PaymentKind.IMPORT_DUTY).spared()).isNull();
    }

    private static CorrectedItem withoutRelief() {
        return new CorrectedItem(
                1, null, null, null, null, null, null, null, Map.of("36.duty", ""));
    }

    private static String draft(
            Corridor.Client client,
            String origin,
            Map<String, String> boxes,
            DocumentReference... documents) {
        Measures measures = Measures.of("10", "100", "120", "50", "PCE");
        LotId lot = corridor.receive(client, TOYS, measures, Money.of("10000", "USD"));
        DraftItem toys =
                new DraftItem(
                        lot,
                        CommodityCode.parse(TOYS),
                        null,
                        origin,
                        measures,
                        Money.of("10000", "USD"),
                        Map.of(),
                        List.of(documents),
                        new ItemBoxes(boxes, null, null, null));
        return corridor.draft(client, "4000", toys);
    }

    private static String problem(Corridor.Client client, String id) {
        Finding only =
                corridor.house.as(
                        client.broker(),
                        () ->
                                corridor.house.get(Declarations.class).check(id).stream()
                                        .filter(finding -> "36".equals(finding.box()))
                                        .findFirst()
                                        .orElseThrow());
        return only.item() + " " + only.box() + " " + only.problem().code();
    }

    private static PaymentLine line(String id, PaymentKind kind) {
        return corridor.find(id).payments().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Map<DutyState, BigDecimal> ledger(String id) {
        long key = DeclarationId.parse(id);
        return corridor.house.inTransaction(() -> corridor.house.get(DutyLedger.class).of(key, 1));
    }

    private static BigDecimal amount(String tenge) {
        return new BigDecimal(tenge).setScale(2);
    }
}
