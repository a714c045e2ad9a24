package org.caravanserai.web.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.kernel.trace.TraceSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The way of goods")
class TracerTest {

    private static final String BOX = "CSQU3054383";

    /** Two lots of one box under one declaration; the first partly released and handed out. */
    private final Told rooms =
            new Told()
                    .thing("consignment", "32114455", "2026-11-10")
                    .thing("container", BOX, "2026-11-10")
                    .thing("lot", "LOT-000001", "2026-11-16")
                    .thing("lot", "LOT-000002", "2026-11-16")
                    .thing("declaration-item", "D-000001/1", "2026-11-18")
                    .thing("declaration-item", "D-000001/2", "2026-11-18")
                    .thing("declaration", "D-000001", "2026-11-18")
                    .thing("exit", "GP-1", "2026-11-21")
                    .link("consignment:32114455", "loaded", "container:" + BOX)
                    .link("container:" + BOX, "received", "lot:LOT-000001")
                    .link("container:" + BOX, "received", "lot:LOT-000002")
                    .link("lot:LOT-000001", "declared", "declaration-item:D-000001/1")
                    .link("lot:LOT-000002", "declared", "declaration-item:D-000001/2")
                    .link("declaration-item:D-000001/1", "item-of", "declaration:D-000001")
                    .link("declaration-item:D-000001/2", "item-of", "declaration:D-000001")
                    .link("lot:LOT-000001", "dispatched", "exit:GP-1");

    @Test
    void aLotLeadsBackToItsConsignmentAndOnToItsExit() {
        assertThat(keys("lot", "lot-1"))
                .containsExactlyInAnyOrder(
                        "consignment:32114455",
                        "container:" + BOX,
                        "lot:LOT-000001",
                        "declaration-item:D-000001/1",
                        "declaration:D-000001",
                        "exit:GP-1");
    }

    @Test
    void aLotDoesNotDragTheOtherLotsOfItsBoxAlong() {
        assertThat(keys("lot", "LOT-000001")).doesNotContain("lot:LOT-000002");
    }

    @Test
    void aDeclarationReachesTheExitOfItsGoods() {
        assertThat(keys("declaration", "D-000001"))
                .contains("lot:LOT-000001", "lot:LOT-000002", "exit:GP-1", "consignment:32114455");
    }

    @Test
    void aContainerIsReadAsItIsPainted() {
        assertThat(keys("container", "csqu 305438 3"))
                .contains("lot:LOT-000001", "lot:LOT-000002", "declaration:D-000001");
    }

    @Test
    void aBoxThatComesBackIsNotFollowedAgainstTime() {
        rooms.thing("lot", "LOT-000009", "2026-12-05")
                .link("exit:GP-1", "loaded", "container:" + BOX)
                .link("container:" + BOX, "received", "lot:LOT-000009");

        assertThat(keys("lot", "LOT-000001"))
                .contains("lot:LOT-000009")
                .doesNotContain("lot:LOT-000002");
    }

    @Test
    void whatTwoRoomsKnowIsOneThing() {
        Told other = new Told().thing("lot", "LOT-000001", null);

        assertThat(keys(List.of(other, rooms), "lot", "LOT-000001"))
                .containsOnlyOnce("lot:LOT-000001");
    }

    @Test
    void atAPastMomentTheWayEndsWhereItThenEnded() {
        assertThat(keysAt("2026-11-19", "lot", "LOT-000001"))
                .contains("declaration:D-000001")
                .doesNotContain("exit:GP-1");
        assertThat(keysAt("2026-11-17", "container", BOX))
                .containsExactlyInAnyOrder(
                        "consignment:32114455",
                        "container:" + BOX,
                        "lot:LOT-000001",
                        "lot:LOT-000002");
    }

    @Test
    void whatIsReachedOnlyByWayOfSomethingLaterWasNotOnTheWay() {
        rooms.thing("container", "QNLU1076225", "2026-11-01")
                .link("exit:GP-1", "loaded", "container:QNLU1076225");

        assertThat(keys("lot", "LOT-000001")).contains("container:QNLU1076225");
        assertThat(keysAt("2026-11-19", "lot", "LOT-000001"))
                .doesNotContain("container:QNLU1076225");
    }

    @Test
    void whatCameLaterIsNotFoundAtTheMoment() {
        assertThatThrownBy(() -> keysAt("2026-11-19", "exit", "GP-1")).isInstanceOf(NotFound.class);
    }

    private List<String> keysAt(String day, String kind, String id) {
        Instant moment = Instant.parse(day + "T12:00:00Z");
        return Tracer.trace(List.of(rooms), moment, kind, id).nodes().stream()
                .map(TraceNode::key)
                .toList();
    }

    @Test
    void whatNoRoomKnowsIsNotFound() {
        assertThatThrownBy(() -> keys("lot", "LOT-000077")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keys("lot", "no lot at all")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keys("dream", "1")).isInstanceOf(NotFound.class);
    }

    private List<String> keys(String kind, String id) {
        return keys(List.of(rooms), kind, id);
    }

    private static List<String> keys(List<TraceSource> sources, String kind, String id) {
        return Tracer.trace(sources, null, kind, id).nodes().stream().map(TraceNode::key).toList();
    }
}
