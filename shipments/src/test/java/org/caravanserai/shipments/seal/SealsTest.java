package org.caravanserai.shipments.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealsTest {

    static final String PLACE = "KZ-KHORGOS-GATEWAY";
    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
        Station.send(house, TrainListText.of("X7401", 7400, 5).bytes());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void forget() {
        house.get(FactRecorder.class).forget();
    }

    private static ContainerNumber box(int serial) {
        return ContainerNumber.parse(TrainListText.number(serial));
    }

    private static SealSheet act(int serial, SealKind kind, String seal, String reason) {
        return house.get(Seals.class)
                .act(box(serial), new SealActOrder(kind, seal, PLACE, null, reason));
    }

    private static List<String> holds(int serial) {
        return house.get(ContainerSheets.class).of(box(serial)).container().holds();
    }

    private static List<SealMismatchFound> told() {
        return house.get(FactRecorder.class).all(SealMismatchFound.class);
    }

    @Test
    void theAnnouncedSealMatchesAndANewOneIsExpectedFromThenOn() {
        String announced = "KZ" + (1_000_000 + 7400);
        SealSheet checked = act(7400, SealKind.CHECKED, announced, null);
        assertThat(checked.entries().get(0).matches()).isTrue();

        SealSheet changed = act(7400, SealKind.FIXED, "KZ9990001", "Customs inspection 14");

        assertThat(changed.expected()).isEqualTo("KZ9990001");
        assertThat(changed.entries())
                .extracting(SealEntry::kind)
                .containsExactlyInAnyOrder(SealKind.FIXED, SealKind.CHECKED, SealKind.ANNOUNCED);
        assertThat(changed.entries())
                .filteredOn(e -> e.kind() == SealKind.FIXED)
                .extracting(SealEntry::reason)
                .containsExactly("Customs inspection 14");
        assertThat(told()).isEmpty();
    }

    @Test
    void anotherSealHoldsTheContainerAndCustomsIsToldWhatWasExpectedByThen() {
        act(7401, SealKind.FIXED, "KZ9990002", "New seal");

        SealSheet sheet = act(7401, SealKind.CHECKED, "ZZ1", null);

        assertThat(sheet.entries().get(0).matches()).isFalse();
        assertThat(holds(7401)).contains("SEAL");
        assertThat(told()).hasSize(1);
        assertThat(told().get(0).expected().number()).isEqualTo("KZ9990002");
    }

    @Test
    void aBrokenSealIsAMismatchWithNothingFound() {
        SealSheet sheet = act(7402, SealKind.BROKEN, null, "Bolt cut");

        assertThat(sheet.entries().get(0).kind()).isEqualTo(SealKind.BROKEN);
        assertThat(told()).extracting(SealMismatchFound::found).containsOnlyNulls();
        assertThat(holds(7402)).contains("SEAL");
    }

    @Test
    void messagesOfMachinesStandInTheSameBook() {
        Station.tell(
                house,
                event("s1", "GTIN", PLACE, Instant.now().minus(Duration.ofHours(1)))
                        .of(TrainListText.number(7403))
                        .seal("ZZ77")
                        .toString());

        assertThat(house.get(Seals.class).of(box(7403)).entries().get(0).source()).isEqualTo("KTZ");
    }

    @Test
    void aDeviceIsOnOneContainerAtATime() {
        NavigationSeals devices = house.get(NavigationSeals.class);
        devices.fix(box(7404), "nav-00017", PLACE);

        assertThatThrownBy(() -> devices.fix(box(7403), "NAV-00017", PLACE))
                .isInstanceOf(Refusal.class);
        devices.remove(box(7404), "NAV-00017");
        devices.fix(box(7403), "NAV-00017", PLACE);
        assertThat(devices.of("NAV-00017"))
                .extracting(NavigationSeal::container)
                .containsExactly(TrainListText.number(7403), TrainListText.number(7404));
    }

    @Test
    void aChangeNeedsItsReason() {
        assertThatThrownBy(() -> act(7404, SealKind.REMOVED, null, " "))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reason");
    }
}
