package org.caravanserai.customs.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeskClock;
import org.caravanserai.customs.declaration.DeskClocks;
import org.caravanserai.kernel.event.FilingAttempted;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the training office asks for, and what comes of the answers. */
@ExtendWith(OnThatDay.class)
class OfficeDialogueTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @AfterEach
    void green() {
        corridor.office(Lane.GREEN, false);
    }

    @Test
    void onTheYellowLaneItAsksForDocumentsAndReleasesByTheAnswer() {
        String id = yellow();
        RequestView asked = requests().of(id).get(0);
        assertThat(asked.kind()).isEqualTo(RequestKind.DOCUMENTS);
        assertThat(asked.due())
                .as("four hours of its working time")
                .isEqualTo(OnThatDay.NOW.plusSeconds(4 * 3600));
        OnThatDay.later(600, () -> queue().deliverDue());
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);

        OnThatDay.later(700, () -> requests().answer(id, asked.id(), "invoice enclosed"));
        OnThatDay.later(701, () -> queue().deliverDue());

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(caught(Refusal.class, () -> requests().answer(id, asked.id(), "again")).code())
                .isEqualTo("request-answered");
    }

    @Test
    void documentsThatAreNotGivenInTimeEndInRefusal() {
        String id = yellow();
        OnThatDay.later(4 * 3600 + 1, () -> queue().deliverDue());
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.REFUSED);
        var history = corridor.find(id).history();
        assertThat(history.get(history.size() - 1).note()).isEqualTo("documents-not-given");
    }

    @Test
    void onTheRedLaneAnActThatFoundNothingReleases() {
        corridor.office(Lane.RED, false);
        Corridor.Client client = corridor.client("50000000");
        String id = filed(client);
        queue().deliverDue();
        assertThat(requests().of(id).get(0).kind()).isEqualTo(RequestKind.INSPECTION);
        caught(Forbidden.class, () -> inspect(client.broker(), id, "A-1", true));

        inspect(Corridor.MANAGER, id, "A-1", false);
        queue().deliverDue();
        assertThat(corridor.find(id).status())
                .as("somebody must decide")
                .isEqualTo(DeclarationStatus.UNDER_CHECK);
        caught(Refusal.class, () -> inspect(Corridor.MANAGER, id, "A-1", true));
        inspect(Corridor.MANAGER, id, "A-2", true);
        queue().deliverDue();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(inspections().of(id)).hasSize(2);
    }

    @Test
    void refusesByItsSettings() {
        settings(Lane.GREEN, TrainingOfficeSettings.Outcome.REFUSE_REGISTRATION);
        Corridor.Client client = corridor.client("50000000");
        String id = filed(client);
        queue().deliverDue();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.REFUSED);
        assertThat(corridor.find(id).number()).isNull();
        settings(Lane.GREEN, TrainingOfficeSettings.Outcome.REFUSE_RELEASE);
        String other = filed(client);
        corridor.answer();
        assertThat(corridor.find(other).status()).isEqualTo(DeclarationStatus.REFUSED);
        assertThat(corridor.find(other).number()).isNotNull();
        assertThat(corridor.money(client.party().id()).earmarked()).isZero();
    }

    @Test
    void provesEachAttemptInTheJournalAndAsksLessAndLessOften() {
        corridor.office(Lane.GREEN, true);
        String id = filed(corridor.client("50000000"));
        for (int second = 0; second <= 300; second++) {
            OnThatDay.later(second, () -> queue().deliverDue());
        }
        List<FilingAttempted> attempts =
                corridor.house.get(FactRecorder.class).all(FilingAttempted.class).stream()
                        .filter(attempt -> attempt.declaration().equals(id))
                        .toList();
        assertThat(attempts).hasSizeBetween(8, 12);
        assertThat(attempts).allMatch(attempt -> attempt.outcome().equals("office-down"));
        OnThatDay.later(301, () -> corridor.office(Lane.GREEN, false));
        OnThatDay.later(301, () -> queue().deliverDue());
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.REGISTERED);
    }

    @Test
    void clocksRunInTheWorkingTimeOfTheOfficeAndCanBeExtended() {
        corridor.office(Lane.RED, false);
        String id = filed(corridor.client("50000000"));
        queue().deliverDue();
        List<DeskClock> running = clocks().of(id);
        assertThat(running)
                .extracting(DeskClock::kind)
                .containsExactly(DeskClock.Kind.REGISTRATION, DeskClock.Kind.RELEASE);
        assertThat(running.get(1).due()).isEqualTo(OnThatDay.NOW.plusSeconds(4 * 3600));
        assertThat(clocks().running(50)).extracting(DeskClock::name).contains(id);

        clocks().extend(id, 1, "laboratory");
        assertThat(clocks().of(id).get(1).due())
                .as("Monday evening in Almaty")
                .isEqualTo(java.time.Instant.parse("2026-11-23T13:30:00Z"));
    }

    private String yellow() {
        corridor.house
                .get(TrainingOffice.class)
                .change(
                        new TrainingOfficeSettings(
                                Lane.YELLOW,
                                false,
                                1,
                                true,
                                TrainingOfficeSettings.Outcome.RELEASE));
        String id = filed(corridor.client("50000000"));
        queue().deliverDue();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
        return id;
    }

    private static void settings(Lane lane, TrainingOfficeSettings.Outcome outcome) {
        corridor.house
                .get(TrainingOffice.class)
                .change(new TrainingOfficeSettings(lane, false, 1, false, outcome));
    }

    private static void inspect(
            org.caravanserai.kernel.actor.Actor who, String id, String number, boolean asDeclared) {
        corridor.house.as(
                who,
                () -> {
                    inspections()
                            .enter(
                                    id,
                                    new InspectionEntry(
                                            InspectionEntry.Kind.SEARCH,
                                            number,
                                            OnThatDay.NOW.minusSeconds(60),
                                            OnThatDay.NOW,
                                            "Khorgos, ramp 2",
                                            new BigDecimal("1030"),
                                            InspectionEntry.Scope.ALL,
                                            true,
                                            null,
                                            asDeclared,
                                            asDeclared ? null : "two packages too few"));
                    return null;
                });
    }

    private static String filed(Corridor.Client client) {
        String id =
                corridor.draft(
                        client, "4000", modules(corridor.receiveModules(client), "1", "4800"));
        corridor.file(client, id);
        return id;
    }

    private static FilingQueue queue() {
        return corridor.house.get(FilingQueue.class);
    }

    private static OfficeRequests requests() {
        return corridor.house.get(OfficeRequests.class);
    }

    private static Inspections inspections() {
        return corridor.house.get(Inspections.class);
    }

    private static DeskClocks clocks() {
        return corridor.house.get(DeskClocks.class);
    }
}
