package org.caravanserai.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.handover.HandoverDraft;
import org.caravanserai.shipments.handover.HandoverNote;
import org.caravanserai.shipments.handover.Handovers;
import org.caravanserai.shipments.handover.OpenPoint;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A note between two sites")
class HandoverTest {

    static final Actor LYG = actor("lyg", "LYG-PORT");
    static final Actor KHORGOS = actor("khorgos", "KZ-KHORGOS-GATEWAY");
    static final Actor AKTAU = actor("aktau", "KZ-AKTAU-PORT");
    static House house;
    static Handovers handovers;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
        handovers = house.get(Handovers.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void isReadByTheOtherSiteAndItsPointsStayOpenUntilDone() {
        HandoverNote note = as(LYG, () -> handovers.write(draft("LYG-PORT")));
        assertThat(note.isRead()).isFalse();
        assertThat(note.containers()).containsExactly("CSQU3054383");

        assertThatThrownBy(() -> as(LYG, () -> read(note.id()))).isInstanceOf(Refusal.class);
        as(KHORGOS, () -> read(note.id()));
        assertThat(as(LYG, () -> handovers.one(note.id())).readings())
                .extracting(HandoverNote.Reading::reader)
                .containsExactly("khorgos");

        List<OpenPoint> open = as(KHORGOS, handovers::open);
        assertThat(open).extracting(OpenPoint::said).containsExactly("Seal of box 3", "Call KTZ");
        as(KHORGOS, () -> done(open.get(0).id()));
        assertThat(as(LYG, handovers::open))
                .extracting(OpenPoint::said)
                .containsExactly("Call KTZ");
        assertThatThrownBy(() -> as(LYG, () -> done(open.get(0).id()))).isInstanceOf(Refusal.class);
    }

    @Test
    void isNothingForAThirdSite() {
        HandoverNote note = as(LYG, () -> handovers.write(draft("LYG-PORT")));
        assertThat(as(AKTAU, handovers::open)).isEmpty();
        assertThat(as(AKTAU, handovers::count)).isZero();
        assertThatThrownBy(() -> as(AKTAU, () -> handovers.one(note.id())))
                .isInstanceOf(NotFound.class);
        as(LYG, handovers::open).forEach(point -> as(LYG, () -> done(point.id())));
    }

    @Test
    void isWrittenFromOnesOwnSiteOnly() {
        assertThatThrownBy(() -> as(AKTAU, () -> handovers.write(draft("LYG-PORT"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("not-your-site");
    }

    private static HandoverDraft draft(String from) {
        return new HandoverDraft(
                from,
                "KZ-KHORGOS-GATEWAY",
                "22.11 night",
                "Two trains are formed.",
                List.of("Seal of box 3", " ", "Call KTZ"),
                List.of("CSQU 305438 3"));
    }

    private static Void read(long id) {
        handovers.read(id);
        return null;
    }

    private static Void done(long id) {
        handovers.done(id, "Settled by phone");
        return null;
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return house.get(CurrentActor.class).as(actor, work);
    }

    private static Actor actor(String user, String site) {
        return new Actor(
                user,
                user,
                Set.of(Role.OPERATOR),
                Set.of(new FacilityCode(site)),
                Set.of(),
                Locale.ENGLISH);
    }
}
