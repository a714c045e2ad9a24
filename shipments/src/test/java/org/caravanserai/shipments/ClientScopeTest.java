package org.caravanserai.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.ReleaseRevoked;
import org.caravanserai.kernel.event.SurplusFound;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.consignment.Change;
import org.caravanserai.shipments.consignment.TrainListVersion;
import org.caravanserai.shipments.consignment.TrainLists;
import org.caravanserai.shipments.exception.Alarm;
import org.caravanserai.shipments.exception.Alert;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxState;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.exception.Severity;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.tracking.Quarantine;
import org.caravanserai.shipments.tracking.QuarantineState;
import org.caravanserai.shipments.tracking.QuarantineView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who is limited to clients sees theirs, not those of others")
class ClientScopeTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Actor RETAIL = bound("retail", "Zhetysu Retail LLP");
    private static final Actor STEPPE = bound("steppe", "Steppe Mills LLP");
    private static final LotId LOT = LotId.of(661_001);
    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Actor bound(String user, String client) {
        return new Actor(
                user,
                user,
                Set.of(Role.OPERATOR),
                Set.of(),
                Set.of(Party.named(client).id()),
                Locale.ENGLISH);
    }

    @Test
    void alertsAboutGoodsAndDeclarationsAreForTheClientsTheyName() {
        PartyId retail = Party.named("Zhetysu Retail LLP").id();
        house.tell(
                new SurplusFound(
                        new FacilityCode("KZ-KHORGOS-GATEWAY"),
                        LOT,
                        retail,
                        StockStatus.TEMPORARY_STORAGE,
                        Measures.of("1", "10", "11"),
                        "A-661",
                        "",
                        NOW),
                new ReleaseRevoked("D-661", null, retail, List.of(), "wrong origin", NOW));

        assertThat(subjects(RETAIL)).contains("lot:" + LOT.value(), "declaration:D-661");
        assertThat(subjects(STEPPE)).doesNotContain("lot:" + LOT.value(), "declaration:D-661");
        InboxView theirs =
                alerts().stream()
                        .filter(alert -> alert.subject().equals("lot:" + LOT.value()))
                        .findFirst()
                        .orElseThrow();
        assertThatThrownBy(() -> house.as(STEPPE, () -> house.get(Inbox.class).one(theirs.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aGeneralGuaranteeIsEverybodysAndThatOfOneClientIsNot() {
        house.inTransaction(
                () -> {
                    house.get(Alarm.class).raise(guarantee("G-ALL", Set.of()));
                    house.get(Alarm.class).raise(guarantee("G-ONE", RETAIL.clients()));
                    return null;
                });

        assertThat(subjects(STEPPE)).contains("guarantee:G-ALL").doesNotContain("guarantee:G-ONE");
        assertThat(subjects(RETAIL)).contains("guarantee:G-ALL", "guarantee:G-ONE");
    }

    private static Alert guarantee(String id, Set<PartyId> clients) {
        return new Alert(
                "guarantee-ends",
                "guarantee:" + id,
                "2026-12-31",
                null,
                Severity.MEDIUM,
                NOW,
                List.of(id, "2026-12-31", "1 KZT"),
                clients);
    }

    @Test
    void aMessageNobodyCouldReadIsForWhoBroughtItIn() {
        Actor other = bound("mills", "Steppe Mills LLP");
        house.as(STEPPE, () -> Station.tell(house, "{\"eventID\":\"unread-661\"}"));
        QuarantineView kept = messages(STEPPE).get(0);

        assertThat(messages(RETAIL)).isEmpty();
        assertThat(messages(other)).isEmpty();
        assertThat(subjects(RETAIL)).doesNotContain("quarantine:" + kept.id());
        assertThatThrownBy(
                        () ->
                                house.as(
                                        RETAIL,
                                        () -> {
                                            house.get(Quarantine.class).discard(kept.id());
                                            return null;
                                        }))
                .isInstanceOf(NotFound.class);
        house.as(
                STEPPE,
                () -> {
                    house.get(Quarantine.class).discard(kept.id());
                    return null;
                });
        assertThat(messages(STEPPE)).isEmpty();
        assertThat(subjects(STEPPE)).doesNotContain("quarantine:" + kept.id());

        house.get(Quarantine.class).restore(kept.id());
        assertThat(messages(STEPPE)).hasSize(1);
        assertThat(alerts()).extracting(InboxView::subject).contains("quarantine:" + kept.id());
    }

    @Test
    void aTrainListIsSeenWithTheChangesOfOnesOwnNotes() {
        Station.send(house, list("Qinling").bytes());
        Station.send(house, list("Steppe Trade Ltd").bytes());

        List<TrainListVersion> theirs = versions(STEPPE);
        assertThat(theirs).extracting(TrainListVersion::version).containsExactly(2, 1);
        assertThat(theirs.get(0).changes())
                .isNotEmpty()
                .extracting(Change::consignment)
                .containsOnly(TrainListText.note(661_001));
        assertThat(versions(RETAIL).get(0).changes()).isEmpty();
        assertThat(versions(bound("far", "Far Away LLP"))).isEmpty();
        assertThat(
                        house.as(
                                bound("far", "Far Away LLP"),
                                () -> house.get(TrainLists.class).newest(50)))
                .isEmpty();
        assertThat(house.get(TrainLists.class).versions("CS661").get(0).changes()).isNotEmpty();
    }

    /** The first note is for a retailer, the second for mills. */
    private static TrainListText list(String consignorOfTheSecond) {
        TrainListText list = TrainListText.of("CS661", 661_000, 2);
        for (int row = 5; row <= 8; row++) {
            list.change(row, "consignee", "Steppe Mills LLP")
                    .change(row, "consignor", consignorOfTheSecond);
        }
        return list;
    }

    private static List<TrainListVersion> versions(Actor reader) {
        return house.as(reader, () -> house.get(TrainLists.class).versions("CS661"));
    }

    private static List<QuarantineView> messages(Actor reader) {
        return house.as(
                reader, () -> house.get(Quarantine.class).list(QuarantineState.OPEN, 0, 100));
    }

    private static List<InboxView> alerts() {
        return house.get(Inbox.class).list(InboxState.OPEN, 0, 1000);
    }

    private static List<String> subjects(Actor reader) {
        return house.as(reader, ClientScopeTest::alerts).stream().map(InboxView::subject).toList();
    }
}
