package org.caravanserai.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.testkit.ListOracle;
import org.caravanserai.shipments.consignment.ConsignmentView;
import org.caravanserai.shipments.consignment.Consignments;
import org.caravanserai.shipments.container.ContainerFilter;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.exception.ClosedAs;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxFilter;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.exception.Watch;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lists of operators sorted and sifted by the database, beside the same done row by row. */
class OperatorColumnsTest {

    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
        Instant now = Instant.now();
        for (int i = 0; i < 4; i++) {
            int serial = 630_000 + i;
            Station.send(house, TrainListText.of("IC" + i, serial, 2).bytes());
            Instant at = now.minus(Duration.ofHours(40 + i));
            String box = TrainListText.number(serial);
            Station.tell(house, event("ic-" + i, "DEPA", "XIA-LANDPORT", at).of(box).toString());
        }
        house.get(Watch.class).look();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void containersAnswerToEveryColumn() {
        ListOracle<ContainerView> oracle =
                new ListOracle<ContainerView>()
                        .column("container", ContainerView::number)
                        .column("size", ContainerView::sizeType)
                        .column("train", ContainerView::train)
                        .column("where", ContainerView::facility)
                        .column("to", ContainerView::destination)
                        .column("heard", ContainerView::heardAt)
                        .column("status", ContainerView::status);
        assertThat(Containers.columns()).containsExactlyElementsOf(oracle.columns());
        Containers list = house.get(Containers.class);
        oracle.agrees(
                list.list(ContainerFilter.ALL, null, 100),
                (sieve, from, most) -> list.find(ContainerFilter.ALL, sieve, from, most),
                sieve -> list.count(ContainerFilter.ALL, sieve));
        assertThat(asked(() -> list.find(ContainerFilter.ALL, Sieve.NONE, 0, 100)))
                .isEqualTo(asked(() -> list.find(ContainerFilter.ALL, Sieve.NONE, 0, 2)))
                .isLessThan(5);
    }

    @Test
    void consignmentsAnswerToEveryColumn() {
        ListOracle<ConsignmentView> oracle =
                new ListOracle<ConsignmentView>()
                        .column("number", ConsignmentView::number)
                        .column("train", ConsignmentView::train)
                        .column(
                                "parties",
                                row -> row.consignor().name() + " – " + row.consignee().name())
                        .column("from-to", row -> row.origin() + " " + row.destination())
                        .column("announced", ConsignmentView::announcedAt);
        assertThat(Consignments.columns()).containsExactlyElementsOf(oracle.columns());
        Consignments list = house.get(Consignments.class);
        oracle.agrees(
                list.list(null, 0, 100),
                (sieve, from, most) -> list.list(null, sieve, from, most),
                sieve -> list.count(null, sieve));
        assertThat(asked(() -> list.list(null, 0, 100))).isEqualTo(1);
    }

    @Test
    void alertsAnswerToEveryColumn() {
        ListOracle<InboxView> oracle =
                new ListOracle<InboxView>()
                        .column("severity", InboxView::severity)
                        .column("where", InboxView::facility)
                        .column("since", InboxView::since)
                        .column("due", InboxView::due)
                        .column("owner", InboxView::owner)
                        .column("reason", InboxView::closedReason);
        assertThat(Inbox.columns()).containsExactlyElementsOf(oracle.columns());
        Inbox inbox = house.get(Inbox.class);
        List<InboxView> open = inbox.list(InboxFilter.of(null), 0, 100);
        assertThat(open).hasSizeGreaterThan(2);
        inbox.take(open.get(0).id());
        inbox.close(open.get(1).id(), ClosedAs.ACCEPTED, "The feed is down");
        oracle.agrees(
                inbox.list(InboxFilter.of(null), 0, 100),
                (sieve, from, most) -> inbox.list(InboxFilter.of(null), sieve, from, most),
                sieve -> inbox.count(InboxFilter.of(null), sieve));
        assertThat(asked(() -> inbox.list(InboxFilter.of(null), 0, 100))).isEqualTo(1);
    }

    private static int asked(Runnable page) {
        return house.statements(page).size();
    }
}
