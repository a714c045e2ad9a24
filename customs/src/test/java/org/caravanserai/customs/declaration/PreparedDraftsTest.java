package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.transit.TransitBook;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnThatDay.class)
class PreparedDraftsTest {

    private static final Party CONSIGNEE = Party.named("Almaty Solar LLP");

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void preparesTransitAndPlacementAndNamesTheLotsAtReceipt() {
        corridor.house.tell(announced("32114455", 1, 2));

        assertThat(prepared("32114455"))
                .extracting(d -> d.procedure().code())
                .containsExactly("7000", "8000");

        corridor.house.tell(
                new ContainerArrived(Corridor.BOX, Corridor.KHORGOS, null, OnThatDay.NOW),
                received("32114455", LotId.of(500001)));

        DeclarationSummary transit = prepared("32114455").get(1);
        DeclarationSummary placement = prepared("32114455").get(0);
        assertThat(transit.status()).isEqualTo(DeclarationStatus.WITHDRAWN);
        assertThat(corridor.house.get(TransitBook.class).closedAt("32114455", Corridor.BOX))
                .isEqualTo(OnThatDay.NOW);
        assertThat(corridor.find(placement.id()).items())
                .extracting(DeclarationView.Item::lot)
                .containsExactly(LotId.of(500001), null);
    }

    @Test
    void followsACorrectedList() {
        corridor.house.tell(announced("32114456", 1, 3));
        corridor.house.tell(announced("32114456", 2, 1));

        assertThat(prepared("32114456")).hasSize(2);
        assertThat(corridor.find(prepared("32114456").get(0).id()).items()).hasSize(1);
    }

    @Test
    void aBoxStruckFromTheListHoldsUpNoTransit() {
        ContainerNumber struck = ContainerNumber.parse("TGHU1643396");
        corridor.house.tell(announced("32114458", 1, box(Corridor.BOX, 1), box(struck, 1)));
        corridor.house.tell(announced("32114458", 2, box(Corridor.BOX, 1)));
        corridor.house.tell(
                new ContainerArrived(Corridor.BOX, Corridor.KHORGOS, null, OnThatDay.NOW));

        assertThat(prepared("32114458").get(1).status()).isEqualTo(DeclarationStatus.WITHDRAWN);
    }

    @Test
    void aNoteStruckFromTheListTakesItsDraftsAlongAndMayComeBack() {
        corridor.house.tell(announced("32114459", 1, 2));
        corridor.house.tell(announced("32114459", 2));

        assertThat(prepared("32114459"))
                .extracting(DeclarationSummary::status)
                .containsExactly(DeclarationStatus.WITHDRAWN, DeclarationStatus.WITHDRAWN);

        corridor.house.tell(announced("32114459", 3, 2));
        assertThat(prepared("32114459"))
                .filteredOn(d -> d.status() == DeclarationStatus.DRAFT)
                .hasSize(2);
    }

    @Test
    void remarksABrokenSealOnTheConsignment() {
        corridor.house.tell(announced("32114457", 1, 1));
        corridor.house.tell(
                new SealMismatchFound(
                        Corridor.BOX,
                        Corridor.KHORGOS,
                        Seal.parse("KZ1048576"),
                        null,
                        "clerk",
                        OnThatDay.NOW));

        assertThat(corridor.house.get(TransitBook.class).remarks(1))
                .singleElement()
                .satisfies(
                        remark -> {
                            assertThat(remark.code()).isEqualTo("seal-mismatch");
                            assertThat(remark.consignment()).isEqualTo("32114457");
                        });
    }

    private static List<DeclarationSummary> prepared(String consignment) {
        return corridor.house.get(Declarations.class).list(null, null, 100).stream()
                .filter(d -> consignment.equals(d.consignment()))
                .sorted(java.util.Comparator.comparing(d -> d.procedure().code()))
                .toList();
    }

    private static ConsignmentAnnounced announced(String consignment, int version, int lines) {
        return announced(consignment, version, box(Corridor.BOX, lines));
    }

    private static ConsignmentAnnounced announced(
            String consignment, int version, AnnouncedContainer... boxes) {
        return new ConsignmentAnnounced(
                consignment,
                version,
                "X8155",
                Party.named("Xi'an Longmarch Export Co"),
                CONSIGNEE,
                FacilityCode.parse("XIA-LANDPORT"),
                Corridor.KHORGOS,
                List.of(boxes),
                OnThatDay.NOW);
    }

    private static AnnouncedContainer box(ContainerNumber number, int lines) {
        List<AnnouncedLine> goods =
                IntStream.rangeClosed(1, lines)
                        .mapToObj(
                                line ->
                                        new AnnouncedLine(
                                                line,
                                                CommodityCode.parse("8541430000"),
                                                "Photovoltaic modules",
                                                "PX",
                                                Corridor.modules("20"),
                                                Money.of("96000", "USD")))
                        .toList();
        return new AnnouncedContainer(
                number, SizeType.parse("42G1"), Seal.parse("KZ1048576"), "5276403", goods);
    }

    private static GoodsReceived received(String consignment, LotId lot) {
        return new GoodsReceived(
                "R-1",
                Corridor.KHORGOS,
                Corridor.BOX,
                consignment,
                CONSIGNEE,
                true,
                true,
                List.of(
                        new ReceivedLot(
                                lot,
                                1,
                                CommodityCode.parse("8541430000"),
                                "Photovoltaic modules",
                                "PX",
                                Corridor.modules("20"),
                                Money.of("96000", "USD"),
                                "A-01-01-1")),
                List.of(),
                OnThatDay.NOW);
    }
}
