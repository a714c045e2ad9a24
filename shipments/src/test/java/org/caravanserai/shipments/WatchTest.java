package org.caravanserai.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.shipments.Station.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.exception.ClosedAs;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxFilter;
import org.caravanserai.shipments.exception.InboxNote;
import org.caravanserai.shipments.exception.InboxState;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.exception.Rule;
import org.caravanserai.shipments.exception.RuleChange;
import org.caravanserai.shipments.exception.Rules;
import org.caravanserai.shipments.exception.Severity;
import org.caravanserai.shipments.exception.Watch;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The inbox: one alert per fact, worked through and closed with its cause")
class WatchTest {

    static House house;
    static Instant now;

    @BeforeEach
    void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anAlertIsSnoozedWakesGoesToTheManagersAndCloses() {
        String box = silentSince(620_000, Duration.ofHours(30));
        look(now);
        InboxView alert = only(box, "container-silent");
        Inbox inbox = house.get(Inbox.class);

        inbox.take(alert.id());
        inbox.snooze(alert.id(), now.plus(Duration.ofHours(3)), "They promised to call");
        look(now.plus(Duration.ofHours(1)));
        assertThat(inbox.one(alert.id()).state()).isEqualTo(InboxState.SNOOZED);
        look(now.plus(Duration.ofHours(4)));
        assertThat(inbox.one(alert.id()).state()).isEqualTo(InboxState.OPEN);

        look(now.plus(Duration.ofHours(20)));
        InboxView escalated = inbox.one(alert.id());
        assertThat(escalated.addressee()).isEqualTo(Role.MANAGER);
        assertThat(escalated.severity()).isEqualTo(Severity.HIGH);

        inbox.close(alert.id(), ClosedAs.ACCEPTED, "The feed is down");
        look(now.plus(Duration.ofHours(24)));
        assertThat(inbox.one(alert.id()).state()).isEqualTo(InboxState.CLOSED);
        assertThat(inbox.story(alert.id()))
                .extracting(InboxNote::act)
                .containsExactly("TAKEN", "SNOOZED", "WOKEN", "ESCALATED", "CLOSED");
    }

    @Test
    void whatSomebodyElseTookMeanwhileIsNotTakenFromThem() {
        String box = silentSince(630_000, Duration.ofHours(30));
        look(now);
        long alert = only(box, "container-silent").id();
        Inbox inbox = house.get(Inbox.class);
        inbox.give(alert, "aigerim");

        assertThatThrownBy(() -> inbox.take(alert))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.args()).containsExactly("aigerim"));
        assertThat(inbox.one(alert).owner()).isEqualTo("aigerim");
    }

    @Test
    void whatIsGoneClosesItselfAndComesBackAsTheSameAlert() {
        String box = silentSince(620_100, Duration.ofHours(30));
        at(now.plus(Duration.ofHours(40)), () -> house.get(Watch.class).look());
        InboxView alert = only(box, "container-silent");
        Rules rules = house.get(Rules.class);
        change(rules, new BigDecimal("2000"));
        at(now.plus(Duration.ofHours(42)), () -> house.get(Watch.class).look());
        assertThat(house.get(Inbox.class).one(alert.id()).closedAs())
                .isEqualTo(ClosedAs.CAUSE_GONE);
        change(rules, new BigDecimal("24"));
        at(now.plus(Duration.ofHours(44)), () -> house.get(Watch.class).look());
        assertThat(house.get(Inbox.class).one(alert.id()).state()).isEqualTo(InboxState.OPEN);
        assertThat(only(box, "container-silent").id()).isEqualTo(alert.id());
        assertThat(rules.history("container-silent")).hasSize(3);
    }

    @Test
    void aBoxThatIsInTwoPlacesOrOffItsWayIsFound() {
        Station.send(house, TrainListText.of("IB300", 620_200, 1).bytes());
        String box = TrainListText.number(620_200);
        Station.tell(
                house,
                event("ib1", "DEPA", "XIA-LANDPORT", now.minus(Duration.ofHours(3)))
                        .of(box)
                        .toString(),
                event("ib2", "ARRI", "KZ-AKTOBE", now.minus(Duration.ofHours(1)))
                        .of(box)
                        .toString());
        at(now.plus(Duration.ofDays(3)), () -> house.get(Watch.class).look());
        assertThat(codes(box)).contains("seen-twice", "off-route");
    }

    @Test
    void aRuleNeedsAReasonAndIsNeverSetBackwards() {
        assertThatThrownBy(
                        () ->
                                house.get(Rules.class)
                                        .change(
                                                new RuleChange(
                                                        "off-route",
                                                        Instant.EPOCH,
                                                        true,
                                                        null,
                                                        null,
                                                        0,
                                                        5,
                                                        Role.OPERATOR,
                                                        " ",
                                                        null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .extracting(p -> p.field())
                                        .containsExactlyInAnyOrder(
                                                "validFrom", "severity", "dueMinutes", "reason"));
    }

    private static void change(Rules rules, BigDecimal hours) {
        Rule before = rules.inForce().get("container-silent");
        rules.change(
                new RuleChange(
                        before.kind(),
                        null,
                        true,
                        before.severity(),
                        hours,
                        before.dueMinutes(),
                        before.escalateMinutes(),
                        before.addressee(),
                        "Tried",
                        before.seen()));
    }

    @Test
    void twoManagersDoNotOverwriteEachOther() {
        Rules rules = house.get(Rules.class);
        Rule opened = rules.inForce().get("off-route");
        RuleChange first = change(opened, opened.dueMinutes() + 1);
        RuleChange second = change(opened, opened.dueMinutes() + 2);

        rules.change(first);

        assertThatThrownBy(() -> rules.change(second))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused ->
                                assertThat(refused.problems())
                                        .singleElement()
                                        .satisfies(
                                                one ->
                                                        assertThat(one.field())
                                                                .isEqualTo("dueMinutes")));
        assertThat(rules.inForce().get("off-route").dueMinutes())
                .isEqualTo(opened.dueMinutes() + 1);
    }

    private static RuleChange change(Rule opened, int dueMinutes) {
        return new RuleChange(
                opened.kind(),
                null,
                opened.enabled(),
                opened.severity(),
                opened.threshold(),
                dueMinutes,
                opened.escalateMinutes(),
                opened.addressee(),
                "Tried",
                opened.seen());
    }

    private static String silentSince(int serial, Duration ago) {
        Station.send(house, TrainListText.of("IB" + serial, serial, 1).bytes());
        String box = TrainListText.number(serial);
        Station.tell(
                house,
                event("ib-" + serial, "DEPA", "XIA-LANDPORT", now.minus(ago)).of(box).toString());
        return box;
    }

    private static void look(Instant moment) {
        at(moment, () -> house.get(Watch.class).look());
    }

    private static void at(Instant moment, Runnable work) {
        house.get(HouseClock.class).at(moment, work);
    }

    private static InboxView only(String box, String code) {
        List<InboxView> found =
                all(box).stream().filter(alert -> alert.code().equals(code)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> codes(String box) {
        return all(box).stream().map(InboxView::code).toList();
    }

    private static List<InboxView> all(String box) {
        return house
                .get(Inbox.class)
                .list(new InboxFilter(null, null, null, null, null), 0, 1000)
                .stream()
                .filter(alert -> alert.subject().equals("container:" + box))
                .toList();
    }
}
