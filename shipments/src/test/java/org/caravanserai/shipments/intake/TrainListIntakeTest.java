package org.caravanserai.shipments.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.consignment.Change;
import org.caravanserai.shipments.consignment.Consignments;
import org.caravanserai.shipments.consignment.TrainLists;
import org.caravanserai.shipments.container.ContainerFilter;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.intake.trainlist.TrainListResult;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainListIntakeTest {

    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void forget() {
        house.get(FactRecorder.class).forget();
    }

    @Test
    void savesAListOfFiftyContainersAndTellsTheOthersOfEachNote() {
        TrainListResult result = Station.send(house, TrainListText.of("X8001", 1000, 50).bytes());

        assertThat(result.rejected()).isEmpty();
        assertThat(result.saved()).isTrue();
        assertThat(result)
                .extracting(
                        TrainListResult::train,
                        TrainListResult::containers,
                        TrainListResult::consignments,
                        TrainListResult::accepted,
                        TrainListResult::version)
                .containsExactly("X8001", 50, 50, 200, 1);
        List<ConsignmentAnnounced> told =
                house.get(FactRecorder.class).all(ConsignmentAnnounced.class);
        assertThat(told).hasSize(50).allMatch(note -> note.version() == 1);
        assertThat(told.get(0).containers().get(0).lines()).hasSize(4);
        assertThat(told.get(0).containers().get(0).lines().get(0).description())
                .isEqualTo("=HYPERLINK(\"x\"), modules 1");
        ContainerView one = container(1000);
        assertThat(one.status()).isEqualTo(ContainerStatus.ANNOUNCED);
        assertThat(one.on().reference()).isEqualTo("5201000");
        assertThat(list(TrainListText.number(1000).substring(0, 9))).isNotEmpty();
    }

    @Test
    void aDryRunSavesNothing() {
        TrainListResult result =
                Station.send(house, TrainListText.of("X8002", 2000, 2).bytes(), true, false);

        assertThat(result.accepted()).isEqualTo(8);
        assertThat(result.saved()).isFalse();
        assertThat(list(TrainListText.number(2000))).isEmpty();
    }

    @Test
    void namesEveryProblemWithItsRowAndSavesNothing() {
        TrainListText list =
                TrainListText.of("X8003", 3000, 3)
                        .change(1, "container", "CSQU3054384")
                        .change(2, "sizeType", "99Z9")
                        .change(3, "commodityCode", "85414")
                        .change(4, "destination", "KZ-NOWHERE")
                        .change(5, "netKg", "-5")
                        .change(6, "grossKg", "1")
                        .change(7, "netKg", "999999")
                        .change(8, "packages", "a lot")
                        .change(9, "seal", "KZ9")
                        .change(10, "wagon", "5299999")
                        .repeat(11);

        TrainListResult result = Station.send(house, list.bytes());

        assertThat(result.saved()).isFalse();
        assertThat(result.accepted()).isZero();
        assertThat(result.rejected())
                .extracting(Problem::row, Problem::field, Problem::code)
                .contains(
                        tuple(1, "container", "container-check-digit"),
                        tuple(2, "sizeType", "unknown-size-type"),
                        tuple(3, "commodityCode", "commodity-code-format"),
                        tuple(4, "destination", "unknown-facility"),
                        tuple(5, "netKg", "measures-negative"),
                        tuple(6, "grossKg", "gross-below-net"),
                        tuple(7, "netKg", "beyond-a-container"),
                        tuple(8, "packages", "number-format"),
                        tuple(10, "seal", "container-contradiction"),
                        tuple(13, "line", "duplicate-line"));
        assertThat(result.rejected().get(0).args()).contains("CSQU3054384", 3);
        assertThat(list(TrainListText.number(3001))).isEmpty();
        assertThat(house.get(FactRecorder.class).all(ConsignmentAnnounced.class)).isEmpty();
    }

    @Test
    void aPartialListLeavesANoteWithABadRowOutWhole() {
        TrainListText list = TrainListText.of("X8004", 4000, 3).change(6, "netKg", "x");

        TrainListResult result = Station.send(house, list.bytes(), false, true);

        assertThat(result.accepted()).isEqualTo(8);
        assertThat(result.rejected()).hasSize(1);
        assertThat(list(TrainListText.number(4001))).isEmpty();
        assertThat(list(TrainListText.number(4002))).hasSize(1);
    }

    @Test
    void aCorrectedListIsAVersionThatShowsItsDifference() {
        Station.send(house, TrainListText.of("X8005", 5000, 3).bytes());
        house.get(FactRecorder.class).forget();
        TrainListText corrected =
                TrainListText.of("X8005", 5000, 4)
                        .change(1, "seal", "KZ77")
                        .change(2, "seal", "KZ77");
        corrected.change(3, "seal", "KZ77").change(4, "seal", "KZ77").change(4, "value", "1.00");
        corrected.remove(8).remove(7).remove(6).remove(5);

        TrainListResult result = Station.send(house, corrected.bytes());

        assertThat(result.version()).isEqualTo(2);
        assertThat(result.changes())
                .extracting(Change::kind, Change::consignment, Change::field, Change::after)
                .containsExactlyInAnyOrder(
                        tuple(Change.Kind.CHANGED, TrainListText.note(5000), "seal", "KZ77"),
                        tuple(Change.Kind.CHANGED, TrainListText.note(5000), "value", "1.00"),
                        tuple(Change.Kind.ADDED, TrainListText.note(5003), null, null),
                        tuple(Change.Kind.REMOVED, TrainListText.note(5001), null, null));
        assertThat(house.get(TrainLists.class).versions("X8005").get(0).changes()).hasSize(4);
        assertThat(house.get(FactRecorder.class).all(ConsignmentAnnounced.class))
                .extracting(ConsignmentAnnounced::consignment, ConsignmentAnnounced::version)
                .containsExactlyInAnyOrder(
                        tuple(TrainListText.note(5000), 2),
                        tuple(TrainListText.note(5003), 1),
                        tuple(TrainListText.note(5001), 2));
        assertThat(container(5001).status()).isEqualTo(ContainerStatus.WITHDRAWN);
        assertThat(house.get(Consignments.class).one(TrainListText.note(5001)).withdrawnAt())
                .isNotNull();
    }

    @Test
    void theSameListAgainIsNoNewVersion() {
        byte[] list = TrainListText.of("X8006", 6000, 2).bytes();
        Station.send(house, list);
        house.get(FactRecorder.class).forget();

        TrainListResult again = Station.send(house, list);

        assertThat(again.version()).isEqualTo(1);
        assertThat(again.accepted()).isEqualTo(8);
        assertThat(house.get(FactRecorder.class).all(ConsignmentAnnounced.class)).isEmpty();
    }

    @Test
    void anotherRunOfTheSameTrainNumberWithdrawsNothing() {
        Station.send(house, TrainListText.of("X8007", 7000, 2).bytes());

        Station.send(house, TrainListText.of("X8007", 7100, 2).bytes());

        assertThat(container(7000).status()).isEqualTo(ContainerStatus.ANNOUNCED);
    }

    private static ContainerView container(int serial) {
        return list(TrainListText.number(serial)).get(0);
    }

    private static List<ContainerView> list(String q) {
        return house.get(Containers.class).list(new ContainerFilter(q, null, null, null), null, 10);
    }
}
