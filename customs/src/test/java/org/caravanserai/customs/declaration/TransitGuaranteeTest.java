package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caravanserai.customs.Corridor.caught;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.guarantee.GuaranteeMovement;
import org.caravanserai.customs.guarantee.GuaranteeMovements;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.event.TransitCompleted;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods under transit are covered from filing to completion, unless box 52 says why not. */
@ExtendWith(OnThatDay.class)
class TransitGuaranteeTest {

    private static final String BOX = "TCNU1000016";
    private static final String DUTIES = "7987200.00";

    private Corridor corridor;
    private TransitDesk desk;
    private Corridor.Client client;

    @BeforeEach
    void open() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            corridor = new Corridor();
                            desk = new TransitDesk(corridor);
                            client = corridor.client("1000000");
                        });
    }

    @AfterEach
    void close() {
        corridor.close();
    }

    @Test
    void reservesAtFilingUsesAtReleaseAndFreesAtCompletion() {
        String id = desk.draft(client, TransitDesk.MODULES, BOX);
        corridor.file(client, id);
        holds(DUTIES, "0.00");

        corridor.answer();
        holds("0.00", DUTIES);
        assertThat(corridor.find(id).transit().covered()).isEqualByComparingTo(DUTIES);
        assertThat(corridor.find(id).transit().underWay()).isTrue();

        desk.complete(Corridor.MANAGER, id, TransitEnd.WITH_RESERVATIONS);
        holds("0.00", "0.00");
        DeclarationView.Transit done = corridor.find(id).transit();
        assertThat(done.end()).isEqualTo(TransitEnd.WITH_RESERVATIONS);
        assertThat(done.paper()).isEqualTo("39851712/211126/17");
        assertThat(done.covered()).isEqualByComparingTo("0");
        assertThat(entries(id)).containsExactly("RESERVED", "USED", "FREED");
        assertThat(corridor.house.get(FactRecorder.class).all(TransitCompleted.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.freed()).isEqualByComparingTo(DUTIES));
    }

    @Test
    void isCompletedOnceBySomebodyElseAndNotBeforeItsRelease() {
        String id = desk.released(client, BOX);

        assertThat(
                        caught(
                                        Forbidden.class,
                                        () -> desk.complete(client.broker(), id, TransitEnd.NORMAL))
                                .code())
                .isEqualTo("same-person");
        assertThat(caught(InvalidInput.class, () -> complete(id, OnThatDay.NOW, "17")).problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("at", "transit-ends-before-release"));
        assertThat(caught(InvalidInput.class, () -> complete(id, null, " ")).problems())
                .extracting(Problem::field)
                .containsExactly("document");
        desk.complete(Corridor.MANAGER, id, TransitEnd.NORMAL);
        assertThat(
                        caught(
                                        Refusal.class,
                                        () ->
                                                desk.complete(
                                                        Corridor.MANAGER, id, TransitEnd.NORMAL))
                                .code())
                .isEqualTo("transit-not-under-way");
    }

    @Test
    void asksNoGuaranteeOfACarrierThatIsExempt() {
        String id = desk.draft(client, TransitDesk.MODULES, BOX);
        desk.say(client, id, BoxEntry.HEAD, "52.exempt", "CC");
        corridor.file(client, id);
        corridor.answer();

        holds("0.00", "0.00");
        assertThat(corridor.find(id).transit().underWay()).isTrue();
        desk.complete(Corridor.MANAGER, id, TransitEnd.NORMAL);
        assertThat(entries(id)).isEmpty();
    }

    @Test
    void saysBeforeFilingThatTheGuaranteeIsShort() {
        String id = desk.draft(client, TransitDesk.MODULES, BOX);
        desk.say(client, id, BoxEntry.HEAD, "52.amount", "100000001");

        assertThat(desk.problems(id))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("guarantee", "guarantee-short"));
        assertThat(caught(Refusal.class, () -> corridor.file(client, id)).code())
                .isEqualTo("guarantee-short");
    }

    @Test
    void coversTheDearestLineOfAnUnclearCode() {
        String id = desk.draft(client, "110100", BOX);
        corridor.file(client, id);

        // 49,920,000 tenge: 10 % for meslin, where wheat flour pays 7.5 %, and 16 % of VAT
        holds("13777920.00", "0.00");
    }

    @Test
    void asksTheAmountOfTheOfficeWhereDutiesCannotBeComputed() {
        String id = desk.draft(client, "6402190000", BOX);
        assertThat(desk.problems(id))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("boxes.52.amount", "transit-security-unknown"));

        desk.say(client, id, BoxEntry.HEAD, "52.amount", "9000000");
        corridor.file(client, id);
        holds("9000000.00", "0.00");
        corridor.answer();
        holds("0.00", "9000000.00");
    }

    @Test
    void givesEverythingBackWhenWithdrawn() {
        String id = desk.draft(client, TransitDesk.MODULES, BOX);
        desk.say(client, id, BoxEntry.HEAD, "52.amount", "9000000");
        corridor.file(client, id);
        desk.withdraw(client, id);

        holds("0.00", "0.00");
    }

    @Test
    void followsACorrectionWhileUnderWay() {
        String id = desk.released(client, BOX);
        CorrectionDesk corrections = new CorrectionDesk(corridor);
        OnThatDay.later(
                1_800,
                () ->
                        corrections.correct(
                                Corridor.MANAGER, id, corrections.value("192000"), "KDT-1"));
        holds("0.00", "15974400.00");
        OnThatDay.later(
                1_900,
                () ->
                        corrections.correct(
                                Corridor.MANAGER, id, corrections.value("48000"), "KDT-2"));
        holds("0.00", "3993600.00");
        desk.complete(Corridor.MANAGER, id, TransitEnd.NORMAL);
        holds("0.00", "0.00");
    }

    @Test
    void isCompletedByTheArrivalOfItsLastContainer() {
        desk.announce(client, "32118901", "TCNU1000021", "TCNU1000037");
        String id = prepared();
        desk.say(client, id, BoxEntry.HEAD, "52.exempt", "");
        corridor.file(client, id);
        corridor.answer();
        holds("0.00", "15974400.00");

        OnThatDay.later(3_600, () -> arrive("TCNU1000021"));
        holds("0.00", "15974400.00");
        OnThatDay.later(7_200, () -> arrive("TCNU1000037"));

        holds("0.00", "0.00");
        assertThat(corridor.find(id).transit().end()).isEqualTo(TransitEnd.NORMAL);
        assertThat(corridor.find(id).transit().endedAt())
                .isEqualTo(OnThatDay.NOW.plusSeconds(7_200));
    }

    private void holds(String reserved, String used) {
        GuaranteeStatus status = corridor.guarantee("G-1");
        assertThat(status.reserved()).isEqualByComparingTo(reserved);
        assertThat(status.used()).isEqualByComparingTo(used);
        assertThat(status.free())
                .isEqualByComparingTo(
                        new BigDecimal("100000000")
                                .subtract(new BigDecimal(reserved))
                                .subtract(new BigDecimal(used)));
    }

    private List<String> entries(String id) {
        List<String> kinds =
                new ArrayList<>(
                        corridor.house.get(GuaranteeMovements.class).of("G-1", 0, 100).stream()
                                .filter(entry -> entry.reference().startsWith(id))
                                .map(GuaranteeMovement::kind)
                                .toList());
        Collections.reverse(kinds);
        return kinds;
    }

    private String prepared() {
        return corridor.house.get(Declarations.class).list(null, null, 100).stream()
                .filter(draft -> draft.procedure().transit())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void complete(String id, Instant at, String paper) {
        OnThatDay.later(
                3_600,
                () ->
                        corridor.house.as(
                                Corridor.MANAGER,
                                () -> {
                                    corridor.house
                                            .get(TransitEndings.class)
                                            .complete(id, TransitEnd.NORMAL, paper, at);
                                    return null;
                                }));
    }

    private void arrive(String container) {
        corridor.house.tell(
                new ContainerArrived(
                        ContainerNumber.parse(container),
                        Corridor.KHORGOS,
                        null,
                        new HouseClock().now()));
    }
}
