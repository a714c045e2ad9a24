package org.caravanserai.shipments.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.transport.VesselView;
import org.caravanserai.shipments.transport.Vessels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dwell by place, and the register of vessels")
class DwellsTest {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
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

    @Test
    void tellsTheSpreadTheWeeksAndTheLongestStaysOfABorder() {
        for (int i = 0; i < 10; i++) {
            stood(660_000 + i, 60, i + 1);
        }
        stood(660_100, 30, 0);
        stood(660_200, 24 * 40, 100);
        house.get(Wheels.class).windNext();

        DwellReport report = house.get(Dwells.class).of("HRS-CN", 4);
        assertThat(report.ended()).isEqualTo(10);
        assertThat(report.standing()).isEqualTo(1);
        assertThat(report.half()).isEqualTo(Duration.ofHours(5));
        assertThat(report.nineOfTen()).isEqualTo(Duration.ofHours(9));
        assertThat(report.before()).isEqualTo(Duration.ofHours(100));
        assertThat(report.bands().stream().mapToInt(DwellReport.Band::boxes).sum()).isEqualTo(10);
        assertThat(report.bands().get(0).boxes()).isEqualTo(5);
        assertThat(report.weeks().stream().mapToInt(DwellReport.Week::boxes).sum()).isEqualTo(10);
        assertThat(report.worst()).hasSize(10);
        assertThat(report.worst().get(0).container()).isEqualTo(TrainListText.number(660_100));
        assertThat(report.worst().get(0).until()).isNull();
        assertThat(house.get(Dwells.class).all(4))
                .extracting(each -> each.facility().value())
                .contains("HRS-CN");
        assertThatThrownBy(() -> house.get(Dwells.class).of("HRS-CN", 0))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> house.get(Dwells.class).of("NOWHERE", 4))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aVesselIsKnownByWhatItCarriedAndWhereItCalled() {
        String box = TrainListText.number(660_300);
        Station.tell(
                house,
                loaded("vs-1", box, "LOAD", "EQUIPMENT", "KZ-AKTAU-PORT", 30),
                loaded("vs-2", box, "DEPA", "TRANSPORT", "KZ-AKTAU-PORT", 28));

        Vessels vessels = house.get(Vessels.class);
        assertThat(vessels.list("turkes", 0, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.aboard()).isEqualTo(1));
        assertThat(vessels.list("100%", 0, 10)).isEmpty();
        VesselView.Sheet sheet = vessels.one("TURKESTAN");
        assertThat(sheet.loads()).extracting(VesselView.Load::container).containsExactly(box);
        assertThat(sheet.loads().get(0).to()).isNull();
        assertThat(sheet.calls())
                .extracting(call -> call.milestone() + " " + call.facility())
                .containsExactly("VSL_DEP KZ-AKTAU-PORT");
        assertThatThrownBy(() -> vessels.one("GHOST")).isInstanceOf(NotFound.class);
    }

    /**
     * @param hours 0 for a box that stands there still
     */
    private static void stood(int serial, int cameHoursAgo, int hours) {
        Station.send(house, TrainListText.of("DW" + serial, serial, 1).bytes());
        String box = TrainListText.number(serial);
        Instant came = NOW.minus(Duration.ofHours(cameHoursAgo));
        Station.tell(house, event("dw-a" + serial, "ARRI", "HRS-CN", came).of(box).toString());
        if (hours > 0) {
            Instant left = came.plus(Duration.ofHours(hours));
            Station.tell(house, event("dw-d" + serial, "DEPA", "HRS-CN", left).of(box).toString());
        }
    }

    private static String loaded(
            String id, String box, String code, String type, String place, int hoursAgo) {
        Instant at = NOW.minus(Duration.ofHours(hoursAgo));
        return """
        {"eventID":"%1$s","eventDateTime":"%2$s","eventUpdatedDateTime":"%2$s",
         "eventRouting":{"originatingParty":{"partyCode":"AKTAU"}},
         "eventLocation":{"facility":{"facilityCode":"%3$s","facilityCodeListProvider":"CUSTOM"}},
         "eventClassification":{"eventTypeCode":"%4$s","eventClassifierCode":"ACT",
          "%5$sEventTypeCode":"%6$s"},
         "equipmentDetails":{"equipmentReference":"%7$s"},
         "transportDetails":{"transportCall":{"modeOfTransport":"VESSEL",
          "vesselTransport":{"vesselName":"TURKESTAN"}}}}
        """
                .formatted(id, at, place, type, type.toLowerCase(Locale.ROOT), code, box);
    }
}
