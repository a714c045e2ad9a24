package org.caravanserai.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.customs.declaration.TransitDrafts;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Fleet;
import org.caravanserai.shipments.exception.Alert;
import org.caravanserai.shipments.exception.Rule;
import org.caravanserai.shipments.exception.Rules;
import org.caravanserai.shipments.intake.trainlist.Progress;
import org.caravanserai.shipments.intake.trainlist.TrainListIntake;
import org.caravanserai.shipments.intake.trainlist.TrainListReading;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.network.Directory;
import org.caravanserai.shipments.tracking.EventIntake;
import org.hibernate.Session;
import org.hibernate.engine.spi.EntityKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A box before the border whose transit nobody declared")
class TransitFinderTest {

    private static final String LIST =
            """
            train,wagon,container,sizeType,seal,smgs,consignor,consignee,origin,destination,line,commodityCode,description,packages,packageKind,netKg,grossKg,supplementaryQuantity,supplementaryUnit,value,currency
            X7001,5276403,CSQU3054383,42G1,KZ1048576,32114455,Xi'an Longmarch Export Co,Almaty Solar LLP,XIA-LANDPORT,KZ-AKTAU-PORT,1,8541430000,Photovoltaic modules,20,PX,19800,20600,640,PCE,96000.00,USD
            """;

    @Test
    void isAnAlertForTheBrokerAtTheBorderAndNotBefore() throws IOException {
        try (House house = House.open()) {
            house.get(CorridorLoading.class).loadIfAbsent();
            house.get(TrainListIntake.class)
                    .take(
                            house.get(TrainListReading.class)
                                    .read(
                                            new ByteArrayInputStream(
                                                    LIST.getBytes(StandardCharsets.UTF_8)),
                                            TrainListReading.Form.CSV,
                                            Progress.NONE),
                            false,
                            false);
            tell(house, "DEPA", "XIA-LANDPORT", 5);
            assertThat(alerts(house)).isEmpty();

            tell(house, "ARRI", "HRS-CN", 1);
            assertThat(alerts(house))
                    .singleElement()
                    .satisfies(
                            alert -> {
                                assertThat(alert.subject()).isEqualTo("container:CSQU3054383");
                                assertThat(alert.args())
                                        .containsExactly("CSQU3054383", "HRS-CN", "32114455");
                            });
        }
    }

    private static List<Alert> alerts(House house) {
        TransitFinder finder = new TransitFinder();
        finder.fleet = house.get(Fleet.class);
        finder.directory = house.get(Directory.class);
        finder.drafts = house.get(TransitDrafts.class);
        Rule rule = house.get(Rules.class).inForce().get("transit-undeclared");
        return house.inTransaction(
                () -> {
                    List<Alert> found = finder.find(rule, Instant.now());
                    assertThat(loaded(house))
                            .as("boxes are looked at as rows: there are tens of thousands")
                            .doesNotContain(Container.class.getName());
                    return found;
                });
    }

    private static List<String> loaded(House house) {
        return house
                .get(EntityManager.class)
                .unwrap(Session.class)
                .getStatistics()
                .getEntityKeys()
                .stream()
                .map(key -> ((EntityKey) key).getEntityName())
                .toList();
    }

    private static void tell(House house, String code, String place, int hoursAgo)
            throws IOException {
        Instant at = Instant.now().minus(Duration.ofHours(hoursAgo));
        String event =
                """
                [{"eventID":"%1$s-%2$s","eventDateTime":"%3$s","eventUpdatedDateTime":"%3$s",
                 "eventRouting":{"originatingParty":{"partyCode":"KTZ"}},
                 "eventLocation":{"facility":{"facilityCode":"%2$s","facilityCodeListProvider":"CUSTOM"}},
                 "eventClassification":{"eventTypeCode":"TRANSPORT","eventClassifierCode":"ACT",
                   "transportEventTypeCode":"%1$s"},
                 "transportDetails":{"transportCall":{"modeOfTransport":"RAIL",
                   "railTransport":{"railServiceReference":"X7001"}}}}]
                """
                        .formatted(code, place, at);
        house.get(EventIntake.class).accept(new JsonMapper().readTree(event));
    }
}
